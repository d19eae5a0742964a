/* SPDX-License-Identifier: 0BSD */
/*
 * direct NAME, NUMBER[, ARGUMENTS] - a function that is one system call.
 *
 * Defines __ex_NAME for the library and, weakly, NAME for the program.
 * ARGUMENTS is said where there are more than three, and changes nothing.
 */
#include "function.h"
#include "sysnum.h"

        .macro  direct name, number, arguments=3
        .hidden __ex_\name
        .weak   \name
        function __ex_\name, \name
        li      %r0, \number
        b       __ex_direct
        end     __ex_\name, \name
        .section .note.GNU-stack, "", @progbits
        .endm
