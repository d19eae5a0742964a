/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   s390x
 * in:    %r2 = what the kernel answered
 * out:   %r2 = result, or -1 with errno set
 *
 * An address may be anything below 2^64 - 4096: arch/s390's TASK_SIZE_MAX.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_ret
        .hidden __ex_ret
        .type   __ex_ret, @function
__ex_ret:
        lghi    %r1, -4095
        clgr    %r2, %r1
        blr     %r14
        lcr     %r2, %r2
        strl    %r2, __ex_errno
        lghi    %r2, -1
        br      %r14
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
