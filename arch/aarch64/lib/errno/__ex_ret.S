/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   AArch64; C and the kernel agree on the registers of up to six
 *        arguments and of the result
 * in:    __ex_direct: x8 = number, the caller's arguments;
 *        __ex_ret: x0 = what the kernel answered
 * out:   x0 = result, or -1 with errno set
 *
 * No valid result is negative: user addresses stay below 2^56.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        svc     #0
__ex_ret:
        tbz     x0, #63, 1f
        neg     w0, w0
        adrp    x1, __ex_errno
        str     w0, [x1, #:lo12:__ex_errno]
        mov     x0, #-1
1:      ret
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
