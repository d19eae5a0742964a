/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   s390
 * in:    %r2 = what the kernel answered
 * out:   %r2 = result, or -1 with errno set
 *
 * No address is above 2^31, but other results may be.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_ret
        .hidden __ex_ret
        .type   __ex_ret, @function
__ex_ret:
        lhi     %r1, -4095
        clr     %r2, %r1
        blr     %r14
        lcr     %r2, %r2
        larl    %r1, __ex_errno
        st      %r2, 0(%r1)
        lhi     %r2, -1
        br      %r14
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
