/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   riscv32 ILP32; clone(flags, stack, parent_tid, tls, child_tid)
 * in:    a0 = function, a1 = top of its stack, a2 = flags, a3 = its
 *        argument, a4 = parent_tid, a5 = tls, a6 = child_tid
 * out:   a0 = the child's ID, or -errno; the child never returns from
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
        mv      t1, a0                  /* the child has the registers, too */
        mv      t2, a3
        andi    a1, a1, -16
        mv      a0, a2
        mv      a2, a4
        mv      a3, a5
        mv      a4, a6
        li      a7, SYS_clone
        ecall
        beqz    a0, 1f
        ret
1:      .cfi_undefined ra               /* the child's outermost frame */
        li      s0, 0
        mv      a0, t2
        jalr    t1
        tail    exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
