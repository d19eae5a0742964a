/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   SPARC V9; system-call number in %g1, first word and result in %o0
 * in:    %o0 = status, of which the parent will see the low 8 bits
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
        mov     %o0, %o1                ! an answer would overwrite it
        mov     SYS_exit_group, %g1     ! all threads
1:      ta      0x6d
        mov     %o1, %o0
        ba      1b
         mov    SYS_exit, %g1           ! refused: this thread, for ever
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
