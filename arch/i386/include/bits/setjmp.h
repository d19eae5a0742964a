/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on i386: see arch/i386/setjmp.S. */
typedef unsigned long __jmp_buf[6];
