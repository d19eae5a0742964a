/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on MIPS n64: see arch/mips64/setjmp.S. */

/* Twelve registers, then eight doubles. */
typedef unsigned long long __jmp_buf[20];
