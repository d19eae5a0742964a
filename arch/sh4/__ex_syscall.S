/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_syscall - a system call with its number and words as C arguments.
 *
 * abi:   SH-4; number in r3, words in r4 to r7, r0, r1; the kernel keeps all
 *        registers but r0
 * in:    r4 = number, r5 to r7, @r15 to @(8,r15) = the words
 * out:   r0 = result, or -errno
 *
 * What comes after the instruction must leave the caches alone for some
 * cycles: a fault of early processors.
 */
        .section .text.__ex_syscall, "ax", @progbits
        .globl  __ex_syscall
        .hidden __ex_syscall
        .type   __ex_syscall, @function
__ex_syscall:
        mov     r4, r3
        mov     r5, r4
        mov     r6, r5
        mov     r7, r6
        mov.l   @r15, r7
        mov.l   @(4,r15), r0
        mov.l   @(8,r15), r1
        trapa   #0x16
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        rts
         nop
        .size   __ex_syscall, . - __ex_syscall

        .section .note.GNU-stack, "", @progbits
