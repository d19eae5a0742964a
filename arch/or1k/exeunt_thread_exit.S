/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   OpenRISC 1000; system-call number in r11, first word in r3
 * in:    r3 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        l.or    r14, r3, r3             /* an answer may overwrite it */
1:      l.or    r3, r14, r14
        l.addi  r11, r0, SYS_exit
        l.sys   1
        l.j     1b
         l.nop
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
