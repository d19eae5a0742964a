/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on riscv32: see arch/riscv32/setjmp.S. */
typedef unsigned long __jmp_buf[14];
