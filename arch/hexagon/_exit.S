/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   Hexagon; system-call number in r6, result in r0
 * in:    r0 = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Touches no memory. linker.ld makes exit the same function where nothing is
 * linked that has to be done at exit.
 */
#include "sysnum.h"

        .section .text._exit, "ax", @progbits
        .globl  _exit, _Exit
        .type   _exit, @function
        .type   _Exit, @function
_exit:
_Exit:
        {
                r1 = r0                 /* an answer would overwrite it */
                r6 = #SYS_exit_group    /* all threads */
        }
1:      trap0(#1)
        {
                r0 = r1
                r6 = #SYS_exit          /* refused: this thread, for ever */
                jump 1b
        }
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
