/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on MIPS n32: see arch/mipsn32/setjmp.S. */

/* Twelve registers, then six doubles. */
typedef unsigned long long __jmp_buf[18];
