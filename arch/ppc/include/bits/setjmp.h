/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on ppc: see arch/ppc/setjmp.S. */

/* 21 words and three for nothing, 18 doubles, 12 vectors. */
typedef unsigned long __jmp_buf[108] __attribute__((__aligned__(16)));
