/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   Alpha; system-call number in $0, first word in $16, which stays
 * in:    $16 = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Touches no memory. linker.ld makes exit the same function where nothing is
 * linked that has to be done at exit.
 */
#include "sysnum.h"

        .section .text._exit, "ax", @progbits
        .globl  _exit, _Exit
        .ent    _exit
        .type   _exit, @function
        .type   _Exit, @function
_exit:
        .usepv  _Exit, no
_Exit:
        .frame  $sp, 0, $26
        .prologue 0
        lda     $0, SYS_exit_group      /* all threads */
1:      callsys
        lda     $0, SYS_exit            /* refused: this thread, for ever */
        br      1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit
        .end    _exit

        .section .note.GNU-stack, "", @progbits
