/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   SH-4; clone(flags, stack, parent_tid, child_tid, tls)
 * in:    r4 = function, r5 = top of its stack, r6 = flags, r7 = its
 *        argument, @r15 = parent_tid, @(4,r15) = tls, @(8,r15) = child_tid
 * out:   r0 = the child's ID, or -errno; the child never returns from here:
 *        what the function returns is its raw exit status
 */
#include "sysnum.h"

        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", @progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, @function
        .align  2
__ex_clone:
        .cfi_startproc
        mov     r4, r1                  /* the child finds its function and */
        mov     r7, r2                  /* argument in its registers */
        mov     r6, r4
        mov     #-4, r0
        and     r0, r5
        add     #-32, r5                /* what it calls may read above it */
        mov.l   @r15, r6
        mov.l   @(8,r15), r7
        mov.l   @(4,r15), r0
        mov     #SYS_clone, r3
        trapa   #0x16
        or      r0, r0                  /* see __ex_syscall.S */
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        tst     r0, r0
        bt      1f
        rts
         nop
        .cfi_undefined 17               /* pr: the child's outermost frame */
1:      mov     #0, r14
        jsr     @r1
         mov    r2, r4
        mov.l   2f, r1
        jmp     @r1
         mov    r0, r4
        .align  2
2:      .long   exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
