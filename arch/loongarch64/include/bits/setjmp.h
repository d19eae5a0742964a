/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps: see arch/loongarch64/setjmp.S. */
typedef unsigned long __jmp_buf[20];
