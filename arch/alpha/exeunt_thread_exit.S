/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   Alpha; system-call number in $0, first word in $16, which stays
 * in:    $16 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .ent    exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        .frame  $sp, 0, $26
        .prologue 0
        lda     $0, SYS_exit
        callsys
        br      exeunt_thread_exit
        .size   exeunt_thread_exit, . - exeunt_thread_exit
        .end    exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
