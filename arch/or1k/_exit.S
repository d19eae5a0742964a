/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   OpenRISC 1000; system-call number in r11, first word in r3
 * in:    r3 = status, of which the parent will see the low 8 bits
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
        l.or    r14, r3, r3             /* an answer may overwrite it */
        l.addi  r11, r0, SYS_exit_group /* all threads */
1:      l.sys   1
        l.or    r3, r14, r14
        l.j     1b
         l.addi r11, r0, SYS_exit       /* refused: this thread, for ever */
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
