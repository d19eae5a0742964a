/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on or1k: see arch/or1k/setjmp.S. */
typedef unsigned long __jmp_buf[12];
