/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   ARM EABI; sp points to the frame that the kernel left: without the
 *        siginfo_t unless the handler has SA_SIGINFO
 * out:   to the interrupted code
 *
 * Each kind of frame has its own call: see ksigaction.h.
 */
#include "sysnum.h"

        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__ex_sigreturn, "ax", %progbits
        .globl  __ex_sigreturn, __ex_sigreturn_plain
        .hidden __ex_sigreturn, __ex_sigreturn_plain
        .type   __ex_sigreturn, %function
        .type   __ex_sigreturn_plain, %function
        nop                             @ unwinders look one byte before
__ex_sigreturn:
        mov     r7, #SYS_rt_sigreturn   @ by it debuggers know the place
        svc     #0
        .size   __ex_sigreturn, . - __ex_sigreturn
        nop
__ex_sigreturn_plain:
        mov     r7, #SYS_sigreturn
        svc     #0
        .size   __ex_sigreturn_plain, . - __ex_sigreturn_plain

        .section .note.GNU-stack, "", %progbits
