/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on sparc: see arch/sparc/setjmp.S. */

/* Eighteen words, in pairs. */
typedef unsigned long long __jmp_buf[9];
