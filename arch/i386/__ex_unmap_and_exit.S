/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   i386; system-call number in %eax, words in %ebx, %ecx
 * in:    4(%esp) = its low end, 8(%esp) = its bytes
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
        mov     4(%esp), %ebx
        mov     8(%esp), %ecx
        mov     $SYS_munmap, %eax
        int     $0x80
1:      xor     %ebx, %ebx
        mov     $SYS_exit, %eax
        int     $0x80
        jmp     1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
