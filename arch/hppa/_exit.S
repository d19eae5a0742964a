/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   PA-RISC 32-bit; system-call number in %r20, first word in %r26,
 *        which stays
 * in:    %r26 = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Touches no memory. linker.ld makes exit the same function where nothing is
 * linked that has to be done at exit.
 */
#include "sysnum.h"

        .section .text._exit, "ax", @progbits
        .globl  _exit
        .globl  _Exit
        .type   _exit, @function
        .type   _Exit, @function
_exit:
_Exit:
        ble     0x100(%sr2, %r0)
         ldi    SYS_exit_group, %r20    /* all threads */
1:      ble     0x100(%sr2, %r0)
         ldi    SYS_exit, %r20          /* refused: this thread, for ever */
        b,n     1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
