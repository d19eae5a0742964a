/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   i386; system-call number in %eax, first word in %ebx
 * in:    4(%esp) = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Reads its argument and touches no other memory. linker.ld makes exit the
 * same function where nothing is linked that has to be done at exit.
 */
#include "sysnum.h"

        .section .text._exit, "ax", @progbits
        .globl  _exit, _Exit
        .type   _exit, @function
        .type   _Exit, @function
_exit:
_Exit:
        mov     4(%esp), %ebx
        xor     %eax, %eax
        mov     $SYS_exit_group, %al    /* all threads */
1:      int     $0x80
        xor     %eax, %eax
        mov     $SYS_exit, %al          /* refused: this thread, for ever */
        jmp     1b
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
