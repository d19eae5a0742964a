/* SPDX-License-Identifier: 0BSD */
/*
 * prctl - a direct system call, with an ellipsis for four words.
 *
 * abi:   OpenRISC 1000; what an ellipsis stands for is on the stack
 * in:    r3 = option, 0(r1) to 12(r1) = the words
 * out:   r11 = result, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.prctl, "ax", @progbits
        .weak   prctl
        .type   prctl, @function
prctl:
        l.lwz   r4, 0(r1)
        l.lwz   r5, 4(r1)
        l.lwz   r6, 8(r1)
        l.lwz   r7, 12(r1)
        l.j     __ex_direct
         l.addi r11, r0, SYS_prctl
        .size   prctl, . - prctl

        .section .note.GNU-stack, "", @progbits
