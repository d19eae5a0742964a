/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   SPARC V9; clone(flags, stack, parent_tid, tls, child_tid);
 *        result in %o0, with the carry set if that is an errno, and %o1 = 1
 *        in the child
 * in:    %o0 = function, %o1 = top of its stack, %o2 = flags,
 *        %o3 = its argument, %o4 = parent_tid, %o5 = tls,
 *        [%sp + 2047 + 176] = child_tid
 * out:   %o0 = the child's ID, or -errno; the child never returns from here:
 *        what the function returns is its raw exit status
 *
 * The kernel copies the frame to the child's stack, from memory: so the
 * frame is this one, which is small, and its window is written before. What
 * is passed for a stack leaves room for a frame, as an emulator copies none
 * (arch/sparc/kernel/process_64.c; qemu's linux-user/sparc/target_cpu.h).
 */
#include "sysnum.h"

        .cfi_sections .debug_frame
        .section .text.__ex_clone, "ax", @progbits
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, @function
__ex_clone:
        .cfi_startproc
        save    %sp, -176, %sp
        .cfi_def_cfa_register %fp
        .cfi_window_save
        .cfi_register %o7, %i7
        flushw                          ! write the windows
        mov     %i2, %o0
        and     %i1, -16, %o1
        sub     %o1, 176 + 2047, %o1
        mov     %i4, %o2
        mov     %i5, %o3
        ldx     [%fp + 2047 + 176], %o4
        mov     SYS_clone, %g1
        ta      0x6d
        bcs,a   %xcc, 1f
         neg    %o0
        tst     %o1
        bne,a   2f
         mov    %i3, %o0
1:      ret
         restore %g0, %o0, %o0
        .cfi_undefined %o7              ! the child's outermost frame
2:      call    %i0
         clr    %fp
        call    exeunt_thread_exit
         nop
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
