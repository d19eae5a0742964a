/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on Alpha: see arch/alpha/setjmp.S. */
typedef unsigned long __jmp_buf[17];
