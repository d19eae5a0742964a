/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   Alpha; clone(flags, stack, parent_tid, child_tid, tls); result in
 *        $0, with $19 set if that is an errno
 * in:    $16 = function, $17 = top of its stack, $18 = flags, $19 = its
 *        argument, $20 = parent_tid, $21 = tls, 0($sp) = child_tid
 * out:   $0 = the child's ID, or -errno; the child never returns from here:
 *        what the function returns is its raw exit status
 */
#include "sysnum.h"

        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", @progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .ent    __ex_clone
        .type   __ex_clone, @function
__ex_clone:
        .frame  $sp, 0, $26
        .prologue 0
        .cfi_startproc
        bic     $17, 15, $17
        lda     $17, -16($17)
        stq     $16, 0($17)             /* the child finds these on its stack */
        stq     $19, 8($17)
        mov     $18, $16
        mov     $20, $18
        ldq     $19, 0($sp)
        mov     $21, $20
        lda     $0, SYS_clone
        callsys
        bne     $19, 2f
        beq     $0, 1f
        ret
1:      .cfi_remember_state
        .cfi_undefined $26              /* the child's outermost frame */
        mov     $31, $fp
        ldq     $27, 0($sp)
        ldq     $16, 8($sp)
        jsr     $26, ($27)
        mov     $0, $16
        br      exeunt_thread_exit
        .cfi_restore_state
2:      negq    $0, $0
        ret
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone
        .end    __ex_clone

        .section .note.GNU-stack, "", @progbits
