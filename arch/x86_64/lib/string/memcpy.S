/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy - copy bytes, in nine of them.
 *
 * abi:   x86-64 System V; the direction flag is clear between functions
 * in:    %rdi = to, %rsi = from, %rdx = count
 * out:   %rax = %rdi
 */
        .section .text.memcpy, "ax", @progbits
        .globl  memcpy
        .type   memcpy, @function
memcpy:
        mov     %rdi, %rax
        mov     %rdx, %rcx
        rep movsb
        ret
        .size   memcpy, . - memcpy

        .section .note.GNU-stack, "", @progbits
