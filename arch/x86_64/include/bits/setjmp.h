/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on x86-64: see arch/x86_64/setjmp.S. */
typedef unsigned long __jmp_buf[8];
