/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on xtensa: see arch/xtensa/setjmp.S. */
typedef unsigned long __jmp_buf[6];
