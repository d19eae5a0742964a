/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   LoongArch LP64D; clone(flags, stack, parent_tid, child_tid, tls)
 * in:    $a0 = function, $a1 = top of its stack, $a2 = flags, $a3 = its
 *        argument, $a4 = parent_tid, $a5 = tls, $a6 = child_tid
 * out:   $a0 = the child's ID, or -errno; the child never returns from
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
        move    $t0, $a0
        move    $t1, $a3
        bstrins.d $a1, $zero, 3, 0      /* a multiple of 16 */
        move    $a0, $a2
        move    $a2, $a4
        move    $a3, $a6
        move    $a4, $a5
        move    $a5, $t0                /* the kernel keeps no $t register */
        move    $a6, $t1                /* for the child, but these */
        li.w    $a7, SYS_clone
        syscall 0
        beqz    $a0, 1f
        ret
1:      .cfi_undefined 1                /* $ra: the child's outermost frame */
        move    $fp, $zero
        move    $a0, $a6
        jirl    $ra, $a5, 0
        b       exeunt_thread_exit
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
