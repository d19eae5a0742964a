/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   AArch64; clone(flags, stack, parent_tid, tls, child_tid)
 * in:    x0 = function, x1 = top of its stack, x2 = flags, x3 = its
 *        argument, x4 = parent_tid, x5 = tls, x6 = child_tid
 * out:   x0 = the child's ID, or -errno; the child never returns from
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
        and     x1, x1, #-16
        stp     x0, x3, [x1, #-16]!     /* the child finds these there */
        mov     x0, x2
        mov     x2, x4
        mov     x3, x5
        mov     x4, x6
        mov     x8, #SYS_clone
        svc     #0
        cbz     x0, 1f
        ret
1:      .cfi_undefined x30              /* the child's outermost frame */
        mov     x29, xzr
        ldp     x1, x0, [sp], #16
        blr     x1
        b       exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
