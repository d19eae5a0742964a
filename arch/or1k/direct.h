/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS, said where there are more than three, makes no difference here.
 *
 * variadic NAME, NUMBER, REGISTER - the same of a function with an ellipsis,
 * whose arguments there are always on the stack: NAME takes the one that there
 * is from it, into its register, and goes on as __ex_NAME, which has none.
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
        l.j     __ex_direct
         l.addi r11, r0, \number
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm

        .macro  variadic name, number, register
        .section .text.\name, "ax", @progbits
        .globl  __ex_\name
        .hidden __ex_\name
        .weak   \name
        .type   __ex_\name, @function
        .type   \name, @function
\name:
        l.lwz   \register, 0(r1)
__ex_\name:
        l.j     __ex_direct
         l.addi r11, r0, \number
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
