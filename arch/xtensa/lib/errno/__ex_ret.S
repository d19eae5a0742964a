/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   Xtensa; C has the arguments in a2 to a7, the kernel in a6 a3 a4 a5
 *        a8 a9, and the number in a2
 * in:    __ex_direct: a10 = number, the caller's arguments;
 *        __ex_ret: a2 = what the kernel answered
 * out:   a2 = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
 */
        .section .text.__ex_ret, "ax", @progbits
        .balign 4
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        _or     a9, a7, a7              /* 12 bytes from here to __ex_ret */
        mov.n   a8, a6
        mov.n   a6, a2
        mov.n   a2, a10
        syscall
__ex_ret:
        movi.n  a3, -16
        slli    a3, a3, 8               /* -4096 */
        bgeu    a3, a2, 1f
        movi    a3, __ex_errno
        neg     a2, a2
        s32i.n  a2, a3, 0
        movi.n  a2, -1
1:      ret.n
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
