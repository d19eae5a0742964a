/* SPDX-License-Identifier: 0BSD */
/*
 * function NAME[, ALIAS] - begin a function, in a section of its own.
 * end NAME[, ALIAS] - end it.
 *
 * In ELF version 1 the name of a function stands for its descriptor: where its
 * code is, its TOC pointer, and a word for other languages. A call by name goes
 * to the code all the same. In version 2 it stands for the code.
 *
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three, and changes nothing.
 */
#include "sysnum.h"

        .macro  function name, alias
        .section .text.\name, "ax", @progbits
        .globl  \name
        .type   \name, @function
        .ifnb   \alias
        .type   \alias, @function
        .endif
#if _CALL_ELF == 1
        .section .opd, "aw", @progbits
        .p2align 3
        .ifnb   \alias
\alias:
        .endif
\name:
        .quad   .L\name, .TOC.@tocbase, 0
        .section .text.\name, "ax", @progbits
.L\name:
#else
        .ifnb   \alias
\alias:
        .endif
\name:
#endif
        .endm

        .macro  end name, alias
#if _CALL_ELF == 1
        .size   \name, . - .L\name
        .ifnb   \alias
        .size   \alias, . - .L\name
        .endif
#else
        .size   \name, . - \name
        .ifnb   \alias
        .size   \alias, . - \name
        .endif
#endif
        .endm

        .macro  direct name, number, arguments=3
        .hidden __ex_\name
        .weak   \name
        function __ex_\name, \name
        li      %r0, \number
        b       __ex_direct
        end     __ex_\name, \name
        .section .note.GNU-stack, "", @progbits
        .endm
