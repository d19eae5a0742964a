/* SPDX-License-Identifier: 0BSD */
/*
 * memset - set bytes to one value, in nine of them.
 *
 * abi:   x32; the direction flag is clear between functions
 * in:    %rdi = to, %sil = value, %edx = count
 * out:   %rax = %rdi
 */
        .section .text.memset, "ax", @progbits
        .globl  memset
        .type   memset, @function
memset:
        push    %rdi
        mov     %esi, %eax
        mov     %edx, %ecx
        rep stosb
        pop     %rax
        ret
        .size   memset, . - memset

        .section .note.GNU-stack, "", @progbits
