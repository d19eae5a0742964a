/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   Hexagon; clone(flags, stack, parent_tid, child_tid, tls)
 * in:    r0 = function, r1 = top of its stack, r2 = flags, r3 = its
 *        argument, r4 = parent_tid, r5 = tls, (r29) = child_tid
 * out:   r0 = the child's ID, or -errno; the child never returns from
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
        {
                r7 = r0                 /* the child has the registers, too */
                r8 = r3
                r0 = r2
                r1 = and(r1,#-8)
        }
        {
                r2 = r4
                r3 = memw(r29+#0)
                r4 = r5
                r6 = #SYS_clone
        }
        trap0(#1)
        {
                p0 = cmp.eq(r0,#0)
                if (!p0.new) jumpr:t r31
        }
        .cfi_undefined r31              /* the child's outermost frame */
        {
                r30 = #0
                r0 = r8
                callr r7
        }
        jump    exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
