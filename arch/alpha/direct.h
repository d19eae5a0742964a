/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS, said where there are more than three, makes no difference here.
 */
#include "sysnum.h"

        .macro  direct name, number, arguments=3
        .section .text.\name, "ax", @progbits
        .globl  __ex_\name
        .hidden __ex_\name
        .weak   \name
        .ent    __ex_\name
        .type   __ex_\name, @function
        .type   \name, @function
__ex_\name:
        .frame  $sp, 0, $26
        .prologue 0
        .usepv  \name, no
\name:
        lda     $0, \number
        br      __ex_direct
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .end    __ex_\name
        .section .note.GNU-stack, "", @progbits
        .endm
