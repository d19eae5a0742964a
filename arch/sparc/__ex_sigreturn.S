/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   SPARC 32-bit; the kernel gives the address to the handler as that of
 *        its call, so it returns 8 bytes beyond; %sp points to the frame that
 *        the kernel left: without the siginfo_t unless the handler has
 *        SA_SIGINFO
 * out:   to the interrupted code
 *
 * Each kind of frame has its own call: see ksigaction.h.
 */
#include "sysnum.h"

        .section .text.__ex_sigreturn, "ax", @progbits
        .globl  __ex_sigreturn, __ex_sigreturn_plain
        .hidden __ex_sigreturn, __ex_sigreturn_plain
        .type   __ex_sigreturn, @function
        .type   __ex_sigreturn_plain, @function
__ex_sigreturn:
        nop
        nop
__ex_sigreturn_plain:
        mov     SYS_rt_sigreturn, %g1
        ta      0x10
        .size   __ex_sigreturn, . - __ex_sigreturn
        mov     SYS_sigreturn, %g1
        ta      0x10
        .size   __ex_sigreturn_plain, . - __ex_sigreturn_plain

        .section .note.GNU-stack, "", @progbits
