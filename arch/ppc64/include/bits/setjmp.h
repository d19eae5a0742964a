/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on ppc64: see arch/ppc64/setjmp.S. */

/* 21 words, 18 doubles and one for nothing, 12 vectors. */
typedef unsigned long __jmp_buf[64] __attribute__((__aligned__(16)));
