/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   m68k; number in %d0, words in %d1 to %d5 and %a0
 * in:    %d0 = number; up to six words where C has put the arguments
 * out:   %d0 = result, or -1 with errno set; %a0 the same, which is where a
 *        pointer is returned
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        movem.l %d2-%d5, -(%sp)
        movem.l 20(%sp), %d1-%d5
        move.l  40(%sp), %a0
        trap    #0
        movem.l (%sp)+, %d2-%d5
        move.l  %d0, -(%sp)
        bsr.l   __ex_ret
        addq.l  #4, %sp
        move.l  %d0, %a0
        rts
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
