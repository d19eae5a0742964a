/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   Hexagon; system-call number in r6, result in r0
 * in:    r0 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        {
                r1 = r0                 /* an answer would overwrite it */
                r6 = #SYS_exit
        }
1:      trap0(#1)
        {
                r0 = r1
                jump 1b
        }
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
