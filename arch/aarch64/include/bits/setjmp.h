/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on AArch64: see arch/aarch64/setjmp.S. */
typedef unsigned long __jmp_buf[21];
