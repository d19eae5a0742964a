/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   ARM EABI; clone(flags, stack, parent_tid, tls, child_tid)
 * in:    r0 = function, r1 = top of its stack, r2 = flags,
 *        r3 = its argument, [sp] = parent_tid, [sp, #4] = tls,
 *        [sp, #8] = child_tid
 * out:   r0 = the child's ID, or -errno; the child never returns from here:
 *        what the function returns is its raw exit status
 */
#include "sysnum.h"

        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", %progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, %function
__ex_clone:
        .cfi_startproc
        push    {r4-r7}
        .cfi_adjust_cfa_offset 16
        mov     r5, r0                  @ the child finds its function and
        mov     r6, r3                  @ argument in its registers
        mov     r0, r2
        bic     r1, r1, #7
        sub     r1, r1, #32             @ what it calls may read above it
        add     r7, sp, #16
        ldm     r7, {r2-r4}
        movs    r7, #SYS_clone
        svc     #0
        cmp     r0, #0
        beq     1f
        pop     {r4-r7}
        .cfi_remember_state
        .cfi_adjust_cfa_offset -16
        bx      lr
        .cfi_restore_state
        .cfi_undefined lr               @ the child's outermost frame
1:      mov     fp, #0
        mov     r0, r6
        blx     r5
        b       exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", %progbits
