/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   s390; clone(stack, flags, parent_tid, child_tid, tls): the stack
 *        comes first on this architecture
 * in:    %r2 = function, %r3 = top of its stack, %r4 = flags, %r5 = its
 *        argument, %r6 = parent_tid, 96(%r15) = tls, 100(%r15) = child_tid
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
        lr      %r1, %r2                /* the child has the registers, too */
        lr      %r0, %r5
        lr      %r2, %r3
        srl     %r2, 3
        sll     %r2, 3
        ahi     %r2, -96                /* the first frame, */
        xc      0(4,%r2), 0(%r2)        /* which has no caller */
        lr      %r3, %r4
        lr      %r4, %r6
        l       %r5, 100(%r15)
        l       %r6, 96(%r15)
        svc     SYS_clone
        ltr     %r2, %r2
        jz      1f
        lr      %r6, %r4                /* callee-saved */
        br      %r14
1:      .cfi_undefined %r14             /* the child's outermost frame */
        lr      %r2, %r0
        basr    %r14, %r1
        jg      exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
