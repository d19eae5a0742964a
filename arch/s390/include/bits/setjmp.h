/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on s390: see arch/s390/setjmp.S. */
typedef unsigned long __jmp_buf[14];
