/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on ARM: see arch/arm/setjmp.S. */

/* Ten words, then eight doubles, which only some variants use. */
typedef unsigned long long __jmp_buf[13];
