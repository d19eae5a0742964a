/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three.
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
        push    $\number
        pop     %eax
        .else
        mov     $\number, %eax
        .endif
        .if     \arguments > 3
        jmp     __ex_direct6
        .else
        jmp     __ex_direct
        .endif
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
