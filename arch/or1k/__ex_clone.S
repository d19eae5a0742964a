/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   OpenRISC 1000; clone(flags, stack, parent_tid, child_tid, tls)
 * in:    r3 = function, r4 = top of its stack, r5 = flags, r6 = its argument,
 *        r7 = parent_tid, r8 = tls, 0(r1) = child_tid
 * out:   r11 = the child's ID, or -errno; the child never returns from
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
        l.addi  r11, r0, -8
        l.and   r4, r4, r11
        l.addi  r4, r4, -40             /* what it calls may read above it */
        l.sw    0(r4), r3               /* the child finds these on its stack */
        l.sw    4(r4), r6
        l.or    r3, r5, r5
        l.or    r5, r7, r7
        l.or    r7, r8, r8
        l.lwz   r6, 0(r1)
        l.addi  r11, r0, SYS_clone
        l.sys   1
        l.sfeqi r11, 0
        l.bf    1f
         l.nop
        l.jr    r9
         l.nop
1:      .cfi_undefined 9                /* r9: the child's outermost frame */
        l.addi  r2, r0, 0
        l.lwz   r11, 0(r1)
        l.lwz   r3, 4(r1)
        l.jalr  r11
         l.addi r1, r1, 8
        l.j     exeunt_thread_exit
         l.or   r3, r11, r11
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
