/* SPDX-License-Identifier: 0BSD */
/*
 * memset - set bytes to one value, in ten of them.
 *
 * abi:   x86-64 System V; the direction flag is clear between functions
 * in:    %rdi = to, %sil = value, %rdx = count
 * out:   %rax = %rdi
 */
        .section .text.memset, "ax", @progbits
        .globl  memset
        .type   memset, @function
memset:
        push    %rdi
        mov     %esi, %eax
        mov     %rdx, %rcx
        rep stosb
        pop     %rax
        ret
        .size   memset, . - memset

        .section .note.GNU-stack, "", @progbits
