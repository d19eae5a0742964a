/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   x32; system-call number in %rax
 * in:    %edi = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        mov     $SYS_exit, %eax
        syscall
        jmp     exeunt_thread_exit
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
