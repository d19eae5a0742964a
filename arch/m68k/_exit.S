/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   m68k; system-call number in %d0, first word in %d1
 * in:    4(%sp) = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Reads its argument and touches no other memory. linker.ld makes exit the
 * same function where nothing is linked that has to be done at exit.
 */
#include "sysnum.h"

        .section .text._exit, "ax", @progbits
        .globl  _exit, _Exit
        .type   _exit, @function
        .type   _Exit, @function
_exit:
_Exit:
        move.l  4(%sp), %d1
        moveq   #255 - SYS_exit_group, %d0
        not.b   %d0                     /* all threads; moveq ends at 127 */
1:      trap    #0
        moveq   #SYS_exit, %d0          /* refused: this thread, for ever */
        jra     1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
