/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   ARM EABI; system-call number in r7, first word and result in r0
 * in:    r0 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.exeunt_thread_exit, "ax", %progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, %function
exeunt_thread_exit:
        mov     r4, r0
        movs    r7, #SYS_exit
1:      mov     r0, r4                  @ a refusal has replaced it
        svc     #0
        b       1b
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", %progbits
