/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   PA-RISC 32-bit; clone(flags, stack, parent_tid, tls, child_tid)
 * in:    %r26 = function, %r25 = the low end of its stack, which grows
 *        upwards, %r24 = flags, %r23 = its argument, -52(%r30) = parent_tid,
 *        -56(%r30) = tls, -60(%r30) = child_tid
 * out:   %r28 = the child's ID, or -errno; the child never returns from here:
 *        what the function returns is its raw exit status
 */
#include "sysnum.h"

        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", @progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, @function
__ex_clone:
        .cfi_startproc
        ldo     63+64(%r25), %r25
        depi    0, 31, 6, %r25          /* a frame above a multiple of 64 */
        stw     %r26, -64(%r25)         /* the child finds these in it */
        stw     %r23, -60(%r25)
        copy    %r24, %r26
        ldw     -52(%r30), %r24
        ldw     -56(%r30), %r23
        ldw     -60(%r30), %r22
        ble     0x100(%sr2, %r0)
         ldi    SYS_clone, %r20
        comib,=,n 0, %r28, 1f
        bv,n    %r0(%r2)
1:      .cfi_undefined %r2              /* the child's outermost frame */
        copy    %r0, %r3
        ldw     -64(%r30), %r22
        ldw     -60(%r30), %r26
        bl      $$dyncall, %r31
         copy   %r31, %r2
        b       exeunt_thread_exit
         copy   %r28, %r26
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
