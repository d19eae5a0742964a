/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   MIPS n64; system-call number in $v0, words in $a0, $a1
 * in:    $a0 = its low end, $a1 = its bytes
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
        .set    noreorder
__ex_unmap_and_exit:
        li      $v0, SYS_munmap
        syscall
1:      move    $a0, $zero
        li      $v0, SYS_exit
        syscall
        b       1b
         nop
        .end    __ex_unmap_and_exit
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
