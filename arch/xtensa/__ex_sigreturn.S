/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   Xtensa; a1 points to the frame that the kernel left
 * out:   to the interrupted code
 */
#include "sysnum.h"

        .section .text.__ex_sigreturn, "ax", @progbits
        .balign 4
        .globl  __ex_sigreturn
        .hidden __ex_sigreturn
        .type   __ex_sigreturn, @function
        nop.n                           /* unwinders look one byte before */
__ex_sigreturn:
        movi    a2, SYS_rt_sigreturn
        syscall
        .size   __ex_sigreturn, . - __ex_sigreturn

        .section .note.GNU-stack, "", @progbits
