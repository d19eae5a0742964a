/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on MIPS o32: see arch/mips/setjmp.S. */

/* Twelve words, then six doubles. */
typedef unsigned long long __jmp_buf[12];
