/* SPDX-License-Identifier: 0BSD */
/*
 * mmap - map a file or fresh memory.
 *
 * abi:   s390x; the kernel takes a pointer to the six words
 *        (arch/s390/kernel/sys_s390.c)
 * in:    %r2 to %r6 and 160(%r15) = C's six arguments
 * out:   %r2 = address, or -1 with errno
 *
 * The room that a caller keeps for %r2 to %r7 is just what is wanted.
 */
#include "sysnum.h"

        .section .text.mmap, "ax", @progbits
        .globl  __ex_mmap
        .hidden __ex_mmap
        .weak   mmap
        .type   __ex_mmap, @function
        .type   mmap, @function
__ex_mmap:
mmap:
        stmg    %r2, %r6, 16(%r15)
        mvc     56(8,%r15), 160(%r15)
        la      %r2, 16(%r15)
        svc     SYS_mmap
        jg      __ex_ret
        .size   __ex_mmap, . - __ex_mmap
        .size   mmap, . - mmap

        .section .note.GNU-stack, "", @progbits
