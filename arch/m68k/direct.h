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
__ex_\name:
\name:
        .if     \number < 128
        moveq   #\number, %d0
        .else
        move.l  #\number, %d0
        .endif
        jra     __ex_direct
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
