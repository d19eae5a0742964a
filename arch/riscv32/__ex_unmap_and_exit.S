/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   riscv32 ILP32; system-call number in a7, result in a0
 * in:    a0 = its low end, a1 = its bytes
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
__ex_unmap_and_exit:
        li      a7, SYS_munmap
        ecall
        li      a7, SYS_exit
1:      li      a0, 0
        ecall
        j       1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
