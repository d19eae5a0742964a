/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   Hexagon; system-call number in r6, result in r0
 * in:    r0 = its low end, r1 = its bytes
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
        r6 = #SYS_munmap
        trap0(#1)
        r6 = #SYS_exit
1:      r0 = #0
        trap0(#1)
        jump    1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
