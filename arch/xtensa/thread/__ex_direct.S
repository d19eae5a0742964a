/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   Xtensa; C has the arguments in a2 to a7, the kernel in a6 a3 a4 a5
 *        a8 a9, and the number in a2
 * in:    a10 = number, the caller's arguments
 * out:   a2 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .balign 4
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        mov.n   a9, a7
        mov.n   a8, a6
        mov.n   a6, a2
        mov.n   a2, a10
        syscall
        j       __ex_ret
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
