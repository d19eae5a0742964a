/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   ppc64 ELF v1 and v2; system-call number in %r0, first word in %r3
 * in:    %r3 = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Touches no memory. linker.ld makes exit the same function where nothing is
 * linked that has to be done at exit.
 */
#include "direct.h"

        .globl  _Exit
        function _exit, _Exit
        mr      %r31, %r3               /* an answer would overwrite it */
        li      %r0, SYS_exit_group     /* all threads */
        sc
1:      mr      %r3, %r31
        li      %r0, SYS_exit           /* refused: this thread, for ever */
        sc
        b       1b
        end     _exit, _Exit

        .section .note.GNU-stack, "", @progbits
