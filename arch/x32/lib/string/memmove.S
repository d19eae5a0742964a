/* SPDX-License-Identifier: 0BSD */
/*
 * memmove - copy bytes between places that may overlap.
 *
 * abi:   x32; the direction flag is clear between functions
 * in:    %rdi = to, %rsi = from, %edx = count
 * out:   %rax = %rdi
 */
        .section .text.memmove, "ax", @progbits
        .globl  memmove
        .type   memmove, @function
memmove:
        mov     %rdi, %rax
        mov     %edx, %ecx
        mov     %rdi, %rdx
        sub     %rsi, %rdx
        cmp     %rcx, %rdx              /* below: to begins within from */
        jb      1f
        rep movsb
        ret
1:      dec     %rcx                    /* so both must be read downwards */
        add     %rcx, %rdi
        add     %rcx, %rsi
        inc     %rcx
        std
        rep movsb
        cld
        ret
        .size   memmove, . - memmove

        .section .note.GNU-stack, "", @progbits
