/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   riscv32 ILP32; system-call number in a7, result in a0
 * in:    a0 = status, of which the parent will see the low 8 bits
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
        mv      a1, a0                  /* an answer would overwrite it */
        li      a7, SYS_exit_group      /* all threads */
1:      ecall
        mv      a0, a1
        li      a7, SYS_exit            /* refused: this thread, for ever */
        j       1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
