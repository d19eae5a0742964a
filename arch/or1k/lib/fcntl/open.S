/* SPDX-License-Identifier: 0BSD */
/*
 * open - openat from the current directory.
 *
 * abi:   OpenRISC 1000; what an ellipsis stands for is on the stack
 * in:    r3 = path, r4 = flags, and the mode: in r5 for __ex_open, at 0(r1)
 *        for open
 * out:   as openat
 */
#define AT_FDCWD -100

        .section .text.open, "ax", @progbits
        .globl  __ex_open
        .hidden __ex_open
        .weak   open
        .type   __ex_open, @function
        .type   open, @function
open:
        l.lwz   r5, 0(r1)
__ex_open:
        l.or    r6, r5, r5
        l.or    r5, r4, r4
        l.or    r4, r3, r3
        l.j     __ex_openat
         l.addi r3, r0, AT_FDCWD
        .size   __ex_open, . - __ex_open
        .size   open, . - open

        .section .note.GNU-stack, "", @progbits
