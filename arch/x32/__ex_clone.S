/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   x32; clone(flags, stack, parent_tid, child_tid, tls)
 * in:    %rdi = function, %rsi = top of its stack, %edx = flags,
 *        %rcx = its argument, %r8 = parent_tid, %r9 = tls,
 *        8(%rsp) = child_tid
 * out:   %rax = the child's ID, or -errno; the child never returns from
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
        and     $-16, %rsi
        sub     $16, %rsi
        mov     %rdi, (%rsi)            /* the child finds these on its stack */
        mov     %rcx, 8(%rsi)
        mov     %edx, %edi
        mov     %r8, %rdx
        mov     %r9, %r8
        mov     8(%rsp), %r10d
        mov     $SYS_clone, %eax
        syscall
        test    %eax, %eax
        jnz     1f
        .cfi_undefined rip              /* the child's outermost frame */
        xor     %ebp, %ebp
        pop     %rax
        pop     %rdi
        call    *%rax
        mov     %eax, %edi
        jmp     exeunt_thread_exit
1:      ret
        .cfi_endproc
        .size   __ex_clone, . - __ex_clone

        .section .note.GNU-stack, "", @progbits
