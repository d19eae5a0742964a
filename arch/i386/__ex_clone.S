/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   i386; clone(flags, stack, parent_tid, tls, child_tid), where tls
 *        points to a struct user_desc
 * in:    4(%esp) = function, 8(%esp) = top of its stack, 12(%esp) = flags,
 *        16(%esp) = its argument, 20(%esp) = parent_tid, 24(%esp) = tls,
 *        28(%esp) = child_tid
 * out:   %eax = the child's ID, or -errno; the child never returns from
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
        push    %ebx
        push    %esi
        push    %edi
        .cfi_adjust_cfa_offset 12
        mov     20(%esp), %ecx
        and     $-16, %ecx
        sub     $16, %ecx
        mov     28(%esp), %eax          /* the child finds its argument, */
        mov     %eax, (%ecx)            /* then its function, on its stack */
        mov     16(%esp), %eax
        mov     %eax, 4(%ecx)
        mov     24(%esp), %ebx
        mov     32(%esp), %edx
        mov     36(%esp), %esi
        mov     40(%esp), %edi
        mov     $SYS_clone, %eax
        int     $0x80
        test    %eax, %eax
        jnz     1f
        .cfi_remember_state
        .cfi_undefined eip              /* the child's outermost frame */
        xor     %ebp, %ebp
        call    *4(%esp)
        push    %eax
        call    exeunt_thread_exit
        .cfi_restore_state
1:      pop     %edi
        pop     %esi
        pop     %ebx
        .cfi_adjust_cfa_offset -12
        ret
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
