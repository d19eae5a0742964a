/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   MIPS n32; system-call number in $v0, first word in $a0
 * in:    $a0 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
        .ent    exeunt_thread_exit
        .set    noreorder
exeunt_thread_exit:
        li      $v0, SYS_exit
        syscall
        b       exeunt_thread_exit
         nop
        .end    exeunt_thread_exit
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
