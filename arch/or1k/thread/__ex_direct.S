/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   OpenRISC 1000; C and the kernel agree on the registers of up to six
 *        arguments, r3 to r8, and of the result
 * in:    r11 = number, the caller's arguments
 * out:   r11 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        l.sys   1
        l.j     __ex_ret
         l.or   r3, r11, r11
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
