/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three: their upper halves are
 * cleared here. A call with an offset, which has 64 bits, is in lib/.
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
        .if     \arguments > 3
        mov     %ecx, %r10d
        .endif
        .if     \arguments > 4
        mov     %r8d, %r8d
        .endif
        .if     \arguments > 5
        mov     %r9d, %r9d
        .endif
        mov     $\number, %eax
        jmp     __ex_direct
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
