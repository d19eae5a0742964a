/* SPDX-License-Identifier: 0BSD */
/* The registers that setjmp keeps on s390x: see arch/s390x/setjmp.S. */
typedef unsigned long __jmp_buf[18];
