/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   SPARC V9; the kernel gives the address to the handler as that of its
 *        call, so it returns 8 bytes beyond; %sp points to the frame that the
 *        kernel left
 * out:   to the interrupted code
 */
#include "sysnum.h"

        .section .text.__ex_sigreturn, "ax", @progbits
        .globl  __ex_sigreturn
        .hidden __ex_sigreturn
        .type   __ex_sigreturn, @function
__ex_sigreturn:
        nop
        nop
        mov     SYS_rt_sigreturn, %g1
        ta      0x6d
        .size   __ex_sigreturn, . - __ex_sigreturn

        .section .note.GNU-stack, "", @progbits
