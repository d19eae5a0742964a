/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps, in pairs: see arch/hexagon/setjmp.S. */
typedef unsigned long long __jmp_buf[8];
