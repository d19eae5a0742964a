/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   m68k; system-call number in %d0, words in %d1, %d2
 * in:    4(%sp) = its low end, 8(%sp) = its bytes
 * out:   does not return: this thread alone ends, whatever the kernel answers
 *
 * Nothing is on a stack from the first call on. No signal must come: its
 * handler would want one.
 */
#include "sysnum.h"

        .section .text.__ex_unmap_and_exit, "ax", @progbits
        .globl  __ex_unmap_and_exit
        .hidden __ex_unmap_and_exit
        .type   __ex_unmap_and_exit, @function
__ex_unmap_and_exit:
        movem.l 4(%sp), %d1-%d2
        moveq   #SYS_munmap, %d0
        trap    #0
        moveq   #0, %d1
1:      moveq   #SYS_exit, %d0
        trap    #0
        jra     1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
