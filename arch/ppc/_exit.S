/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   PowerPC SysV; system-call number in %r0, first word in %r3
 * in:    %r3 = status, of which the parent will see the low 8 bits
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
        mr      %r31, %r3               /* an answer would overwrite it */
        li      %r0, SYS_exit_group     /* all threads */
        sc
1:      mr      %r3, %r31
        li      %r0, SYS_exit           /* refused: this thread, for ever */
        sc
        b       1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
