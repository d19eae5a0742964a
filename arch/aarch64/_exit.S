/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   AArch64; system-call number in x8, result in x0
 * in:    w0 = status, of which the parent will see the low 8 bits
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
        mov     w1, w0                  /* an answer would overwrite it */
        mov     x8, #SYS_exit_group     /* all threads */
1:      svc     #0
        mov     w0, w1
        mov     x8, #SYS_exit           /* refused: this thread, for ever */
        b       1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
