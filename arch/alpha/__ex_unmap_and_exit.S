/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   Alpha; system-call number in $0, words in $16, $17
 * in:    $16 = its low end, $17 = its bytes
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
        .ent    __ex_unmap_and_exit
__ex_unmap_and_exit:
        .frame  $sp, 0, $26
        .prologue 0
        lda     $0, SYS_munmap
        callsys
1:      mov     $31, $16
        lda     $0, SYS_exit
        callsys
        br      1b
        .end    __ex_unmap_and_exit
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
