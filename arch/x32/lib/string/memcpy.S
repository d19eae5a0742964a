/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy - copy bytes, in eight of them.
 *
 * abi:   x32; the direction flag is clear between functions
 * in:    %rdi = to, %rsi = from, %edx = count
 * out:   %rax = %rdi
 */
        .section .text.memcpy, "ax", @progbits
        .globl  memcpy
        .type   memcpy, @function
memcpy:
        mov     %rdi, %rax
        mov     %edx, %ecx
        rep movsb
        ret
        .size   memcpy, . - memcpy

        .section .note.GNU-stack, "", @progbits
