/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   s390x; clone(stack, flags, parent_tid, child_tid, tls): the stack
 *        comes first on this architecture
 * in:    %r2 = function, %r3 = top of its stack, %r4 = flags, %r5 = its
 *        argument, %r6 = parent_tid, 160(%r15) = tls, 168(%r15) = child_tid
 * out:   %r2 = the child's ID, or -errno; the child never returns from
 *        here: what the function returns is its raw exit status
 */
#include "sysnum.h"

        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", @progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, @function
__ex_clone:
        .cfi_startproc
        lgr     %r1, %r2                /* the child has the registers, too */
        lgr     %r0, %r5
        lgr     %r2, %r3
        nill    %r2, 0xfff8
        aghi    %r2, -160               /* the first frame, */
        xc      0(8,%r2), 0(%r2)        /* which has no caller */
        lgr     %r3, %r4
        lgr     %r4, %r6
        lg      %r5, 168(%r15)
        lg      %r6, 160(%r15)
        svc     SYS_clone
        ltgr    %r2, %r2
        jz      1f
        lgr     %r6, %r4                /* callee-saved */
        br      %r14
1:      .cfi_undefined %r14             /* the child's outermost frame */
        lgr     %r2, %r0
        basr    %r14, %r1
        jg      exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
