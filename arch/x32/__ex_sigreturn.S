/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_sigreturn - where a signal handler returns to.
 *
 * abi:   x32; %rsp points to the frame that the kernel left
 * out:   to the interrupted code
 */
#include "sysnum.h"

        .section .text.__ex_sigreturn, "ax", @progbits
        .globl  __ex_sigreturn
        .hidden __ex_sigreturn
        .type   __ex_sigreturn, @function
        nop                             /* unwinders look one byte before */
__ex_sigreturn:
        mov     $SYS_rt_sigreturn, %eax
        syscall
        .size   __ex_sigreturn, . - __ex_sigreturn

        .section .note.GNU-stack, "", @progbits
