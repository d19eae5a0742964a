/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   MIPS n32; system-call number in $v0, first word in $a0
 * in:    $a0 = status, of which the parent will see the low 8 bits
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
        .ent    _exit
        .set    noreorder
_exit:
_Exit:
        li      $v0, SYS_exit_group     /* all threads */
1:      syscall
        b       1b
         li     $v0, SYS_exit           /* refused: this thread, for ever */
        .end    _exit
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
