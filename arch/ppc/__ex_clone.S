/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   PowerPC SysV; clone(flags, stack, parent_tid, tls, child_tid);
 *        result in %r3, with the overflow bit of %cr0 set if that is an errno
 * in:    %r3 = function, %r4 = top of its stack, %r5 = flags, %r6 = its
 *        argument, %r7 = parent_tid, %r8 = tls, %r9 = child_tid
 * out:   %r3 = the child's ID, or -errno; the child never returns from
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
        clrrwi  %r4, %r4, 4
        li      %r0, 0
        stwu    %r0, -16(%r4)           /* the first frame has no caller */
        stw     %r3, 8(%r4)             /* the child finds these there */
        stw     %r6, 12(%r4)
        mr      %r3, %r5
        mr      %r5, %r7
        mr      %r6, %r8
        mr      %r7, %r9
        li      %r0, SYS_clone
        sc
        bns+    1f
        neg     %r3, %r3
        blr
1:      cmpwi   %r3, 0
        bnelr+
        .cfi_undefined lr               /* the child's outermost frame */
        lwz     %r0, 8(%r1)
        lwz     %r3, 12(%r1)
        mtctr   %r0
        bctrl
        b       exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
