/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   ARM EABI; system-call number in r7, first word and result in r0
 * in:    r0 = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Touches no memory. linker.ld makes exit the same function where nothing is
 * linked that has to be done at exit.
 */
#include "sysnum.h"

        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text._exit, "ax", %progbits
        .globl  _exit, _Exit
        .type   _exit, %function
        .type   _Exit, %function
_exit:
_Exit:
        mov     r4, r0                  @ a refusal would replace it
        movs    r7, #SYS_exit_group     @ all threads
1:      svc     #0
        mov     r0, r4
        movs    r7, #SYS_exit           @ refused: this thread, for ever
        b       1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", %progbits
