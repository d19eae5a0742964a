/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   MIPS n32; clone(flags, stack, parent_tid, tls, child_tid); result in
 *        $v0, with $a3 set if that is an errno
 * in:    $a0 = function, $a1 = top of its stack, $a2 = flags,
 *        $a3 = its argument, $a4 = parent_tid, $a5 = tls, $a6 = child_tid
 * out:   $v0 = the child's ID, or -errno; the child never returns from here:
 *        what the function returns is its raw exit status
 */
#include "sysnum.h"

        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", @progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, @function
        .ent    __ex_clone
        .set    noreorder
__ex_clone:
        .cfi_startproc
        li      $t0, -16
        and     $a1, $a1, $t0
        addiu   $a1, $a1, -16
        sw      $a0, 0($a1)             /* the child finds these on its stack */
        sw      $a3, 4($a1)
        move    $a0, $a2
        move    $a2, $a4
        move    $a3, $a5
        move    $a4, $a6
        li      $v0, SYS_clone
        syscall
        bnez    $a3, 1f
         nop
        bnez    $v0, 2f
         nop
        .cfi_remember_state
        .cfi_undefined $31              /* the child's outermost frame */
        move    $fp, $zero
        lw      $t9, 0($sp)
        lw      $a0, 4($sp)
        jalr    $t9
         nop
        j       exeunt_thread_exit
         move   $a0, $v0
        .cfi_restore_state
1:      negu    $v0, $v0
2:      jr      $ra
         nop
        .cfi_endproc
        .end    __ex_clone
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
