/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   x86-64; system-call number in %rax, result in %rax
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
        xor     %eax, %eax
        mov     $SYS_exit_group, %al    /* all threads */
1:      syscall
        xor     %eax, %eax
        mov     $SYS_exit, %al          /* refused: this thread, for ever */
        jmp     1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
