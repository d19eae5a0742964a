/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   x32; system-call number in %rax, result in %rax
 * in:    %edi = status, of which the parent will see the low 8 bits
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
        mov     $SYS_exit_group, %eax   /* all threads */
1:      syscall
        mov     $SYS_exit, %eax         /* refused: this thread, for ever */
        jmp     1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
