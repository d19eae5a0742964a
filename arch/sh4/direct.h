/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three, and changes nothing.
 */
#include "sysnum.h"

        .macro  direct name, number, arguments=3
        .section .text.\name, "ax", @progbits
        .globl  __ex_\name
        .hidden __ex_\name
        .weak   \name
        .type   __ex_\name, @function
        .type   \name, @function
        .align  2
__ex_\name:
\name:
        mov.l   1f, r0
        .if     \number < 128
        jmp     @r0
         mov    #\number, r3
        .align  2
1:      .long   __ex_direct
        .else
        mov.w   2f, r3
        jmp     @r0
         nop
        .align  2
1:      .long   __ex_direct
2:      .word   \number
        .endif
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
