/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   Hexagon; C and the kernel agree on the registers of up to six
 *        arguments and of the result
 * in:    __ex_direct: r6 = number, the caller's arguments;
 *        __ex_ret: r0 = what the kernel answered
 * out:   r0 = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        trap0(#1)
__ex_ret:
        r1 = #-4096
        {
                p0 = cmp.gtu(r0,r1)
                if (!p0.new) jumpr:t r31
        }
        r0 = neg(r0)
        {
                memw(##__ex_errno) = r0
                r0 = #-1
                jumpr r31
        }
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
