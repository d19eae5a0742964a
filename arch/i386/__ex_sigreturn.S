/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   i386; %esp points to the frame that the kernel left, less the
 *        return address: the older kind, with the signal's number below the
 *        saved registers, unless the handler has SA_SIGINFO
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
        mov     $SYS_rt_sigreturn, %eax
        int     $0x80
        .size   __ex_sigreturn, . - __ex_sigreturn
        nop
__ex_sigreturn_plain:
        pop     %eax                    /* the signal's number */
        mov     $SYS_sigreturn, %eax
        int     $0x80
        .size   __ex_sigreturn_plain, . - __ex_sigreturn_plain

        .section .note.GNU-stack, "", @progbits
