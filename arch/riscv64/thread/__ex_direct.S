/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   riscv64 LP64; C and the kernel agree on the registers of up to six
 *        arguments and of the result
 * in:    a7 = number, the caller's arguments
 * out:   a0 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        ecall
        tail    __ex_ret
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
