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
        .type   __ex_\name, @function
        .type   \name, @function
__ex_\name:
\name:
#ifdef __PIC__
        mov     %o7, %g5                ! a call that does not come back here
        mov     \number, %g1
        call    __ex_direct
         mov    %g5, %o7
#else
        sethi   %hi(__ex_direct), %g5   ! lld knows no branch that far
        jmp     %g5 + %lo(__ex_direct)
         mov    \number, %g1
#endif
        .size   __ex_\name, . - __ex_\name
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
