/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three.
 */
#include "sysnum.h"

        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .macro  direct name, number, arguments=3
        .section .text.\name, "ax", %progbits
        .globl  __ex_\name
        .hidden __ex_\name
        .weak   \name
        .type   __ex_\name, %function
        .type   \name, %function
__ex_\name:
\name:
        .if     \arguments > 4
        ldr     ip, =\number            @ becomes a mov where one can say it
        b       __ex_direct6
        .else
        mov     ip, r7
        .if     \number < 256
        movs    r7, #\number
        .else
        ldr     r7, =\number
        .endif
        b       __ex_direct
        .endif
        .ltorg
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", %progbits
        .endm
