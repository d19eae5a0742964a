/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   ppc64 ELF v1 and v2; clone(flags, stack, parent_tid, tls, child_tid);
 *        result in %r3, with the overflow bit of %cr0 set if that is an errno
 * in:    %r3 = function, %r4 = top of its stack, %r5 = flags, %r6 = its
 *        argument, %r7 = parent_tid, %r8 = tls, %r9 = child_tid
 * out:   %r3 = the child's ID, or -errno; the child never returns from
 *        here: what the function returns is its raw exit status
 */
#include "direct.h"

        .cfi_sections .debug_frame
        .hidden __ex_clone
        function __ex_clone
        .cfi_startproc
        clrrdi  %r4, %r4, 4
        li      %r0, 0
        stdu    %r0, -128(%r4)          /* the first frame has no caller */
        std     %r3, 112(%r4)           /* the child finds these there */
        std     %r6, 120(%r4)
        mr      %r3, %r5
        mr      %r5, %r7
        mr      %r6, %r8
        mr      %r7, %r9
        li      %r0, SYS_clone
        sc
        bns+    1f
        neg     %r3, %r3
        blr
1:      cmpdi   %r3, 0
        bnelr+
        .cfi_undefined lr               /* the child's outermost frame */
        ld      %r12, 112(%r1)
        ld      %r3, 120(%r1)
#if _CALL_ELF == 1
        ld      %r2, 8(%r12)            /* by way of the descriptor */
        ld      %r11, 16(%r12)
        ld      %r12, 0(%r12)
#endif
        mtctr   %r12
        bctrl
        b       exeunt_thread_exit
        .cfi_endproc
        end     __ex_clone

        .section .note.GNU-stack, "", @progbits
