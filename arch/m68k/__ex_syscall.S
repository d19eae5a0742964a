/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_syscall - a system call with its number and words as C arguments.
 *
 * abi:   m68k; number in %d0, words in %d1 to %d5 and %a0; the kernel keeps
 *        all registers but %d0
 * in:    4(%sp) = number, 8(%sp) to 28(%sp) = the words
 * out:   %d0 = result, or -errno
 */
        .section .text.__ex_syscall, "ax", @progbits
        .globl  __ex_syscall
        .hidden __ex_syscall
        .type   __ex_syscall, @function
__ex_syscall:
        movem.l %d2-%d5, -(%sp)
        movem.l 20(%sp), %d0-%d5
        move.l  44(%sp), %a0
        trap    #0
        movem.l (%sp)+, %d2-%d5
        rts
        .size   __ex_syscall, . - __ex_syscall

        .section .note.GNU-stack, "", @progbits
