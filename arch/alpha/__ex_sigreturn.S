/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   Alpha; $sp points to the frame that the kernel left, of which it
 *        wants to be told: without the siginfo_t unless the handler has
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
        nop                             /* unwinders look one byte before */
__ex_sigreturn:
        mov     $sp, $16
        lda     $0, SYS_rt_sigreturn
        callsys
        .size   __ex_sigreturn, . - __ex_sigreturn
        nop
__ex_sigreturn_plain:
        mov     $sp, $16
        lda     $0, SYS_sigreturn
        callsys
        .size   __ex_sigreturn_plain, . - __ex_sigreturn_plain

        .section .note.GNU-stack, "", @progbits
