/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   AArch64; system-call number in x8, result in x0
 * in:    x0 = its low end, x1 = its bytes
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
        mov     x8, #SYS_munmap
        svc     #0
        mov     x8, #SYS_exit
1:      mov     x0, xzr
        svc     #0
        b       1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
