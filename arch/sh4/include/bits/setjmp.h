/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on SH-4: see arch/sh4/setjmp.S. */

/* Four floats, then nine words. */
typedef unsigned long __jmp_buf[13];
