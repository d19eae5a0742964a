/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three; here only a sixth makes
 * a difference, which C has on the stack. The call itself is shorter than a
 * jump to one that others share: __ex_ret is the tail.
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
        .if     \arguments > 5
        st      %r7, 28(%r15)
        l       %r7, 96(%r15)
        .endif
        .if     \number < 256
        svc     \number
        .else
        lhi     %r1, \number
        svc     0
        .endif
        .if     \arguments > 5
        l       %r7, 28(%r15)
        .endif
        jg      __ex_ret
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
