/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on PA-RISC: see arch/hppa/setjmp.S. */

/* Ten doubles, then eighteen words. */
typedef unsigned long long __jmp_buf[19];
