/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   PA-RISC 32-bit; C and the kernel agree on the first four arguments,
 *        of which the fifth and sixth are below the caller's %r30
 * in:    %r19 = number, the caller's arguments
 * out:   %r28 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 *
 * To restart a call, the kernel looks where the copy stands: see abi.h.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        ldw     -52(%r30), %r22
        ldw     -56(%r30), %r21
        ble     0x100(%sr2, %r0)
         copy   %r19, %r20
        b       __ex_ret
         copy   %r28, %r26
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
