/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on m68k: see arch/m68k/setjmp.S. */

/* Thirteen words, then six extended floats of three words. */
typedef unsigned long __jmp_buf[31];
