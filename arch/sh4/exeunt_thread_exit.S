/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   SH-4; system-call number in r3, first word in r4
 * in:    r4 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        mov     #SYS_exit, r3
1:      trapa   #0x16
        bra     1b
         nop
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
