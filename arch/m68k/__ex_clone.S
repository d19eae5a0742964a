/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   m68k; clone(flags, stack, parent_tid, child_tid, tls)
 * in:    4(%sp) = function, 8(%sp) = top of its stack, 12(%sp) = flags,
 *        16(%sp) = its argument, 20(%sp) = parent_tid, 24(%sp) = tls,
 *        28(%sp) = child_tid
 * out:   %d0 = the child's ID, or -errno; the child never returns from
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
        movem.l %d2-%d5, -(%sp)
        .cfi_adjust_cfa_offset 16
        move.l  20(%sp), %a0            /* the child finds its function and */
        move.l  32(%sp), %a1            /* argument in its registers */
        move.l  28(%sp), %d1
        moveq   #-4, %d2
        and.l   24(%sp), %d2
        sub.l   #32, %d2                /* what it calls may read above it */
        move.l  36(%sp), %d3
        move.l  44(%sp), %d4
        move.l  40(%sp), %d5
        moveq   #SYS_clone, %d0
        trap    #0
        tst.l   %d0
        jeq     1f
        movem.l (%sp)+, %d2-%d5
        .cfi_remember_state
        .cfi_adjust_cfa_offset -16
        rts
        .cfi_restore_state
        .cfi_undefined 24               /* %pc: the child's outermost frame */
1:      sub.l   %fp, %fp
        move.l  %a1, -(%sp)
        jsr     (%a0)
        move.l  %d0, -(%sp)
        bsr.l   exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
