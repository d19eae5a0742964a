/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on x32: see arch/x32/setjmp.S. */
typedef unsigned long long __jmp_buf[8];
