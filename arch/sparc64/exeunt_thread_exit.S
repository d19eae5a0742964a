/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   SPARC V9; system-call number in %g1, first word and result in %o0
 * in:    %o0 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "sysnum.h"

        .section .text.exeunt_thread_exit, "ax", @progbits
        .globl  exeunt_thread_exit
        .type   exeunt_thread_exit, @function
exeunt_thread_exit:
        mov     %o0, %o1                ! an answer would overwrite it
1:      mov     SYS_exit, %g1
        ta      0x6d
        ba      1b
         mov    %o1, %o0
        .size   exeunt_thread_exit, . - exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
