/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   AArch64; system-call number in x8, result in x0
 * in:    w0 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        mov     w1, w0                  /* an answer would overwrite it */
1:      mov     w0, w1
        mov     x8, #SYS_exit
        svc     #0
        b       1b
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
