/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on riscv64: see arch/riscv64/setjmp.S. */
typedef unsigned long __jmp_buf[26];
