/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on sparc64: see arch/sparc64/setjmp.S. */
typedef unsigned long __jmp_buf[18];
