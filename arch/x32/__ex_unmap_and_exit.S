/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   x32; system-call number in %eax, words in %rdi, %rsi
 * in:    %edi = its low end, %esi = its bytes
 * out:   does not return: this thread alone ends, whatever the kernel answers
 *
 * Nothing is on a stack from the first call on. No signal must come: its
 * handler would want one.
 */
#include "sysnum.h"

        .section .text.__ex_unmap_and_exit, "ax", @progbits
        .globl  __ex_unmap_and_exit
        .hidden __ex_unmap_and_exit
        .type   __ex_unmap_and_exit, @function
__ex_unmap_and_exit:
        mov     %edi, %edi              /* all 64 bits are read */
        mov     %esi, %esi
        mov     $SYS_munmap, %eax
        syscall
1:      xor     %edi, %edi
        mov     $SYS_exit, %eax
        syscall
        jmp     1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
