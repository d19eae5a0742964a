/* SPDX-License-Identifier: 0BSD */
/*
 * syscall - any system call, by its number.
 *
 * abi:   x32; whole registers are passed on, so that an offset, of 64 bits,
 *        can be among the words
 * in:    %edi = number, %rsi %rdx %rcx %r8 %r9 8(%rsp) = up to six words
 * out:   %rax = result, or -1 with errno set
 */
        .section .text.syscall, "ax", @progbits
        .weak   syscall
        .type   syscall, @function
syscall:
        mov     %edi, %eax
        mov     %rsi, %rdi
        mov     %rdx, %rsi
        mov     %rcx, %rdx
        mov     %r8, %r10
        mov     %r9, %r8
        mov     8(%rsp), %r9
        jmp     __ex_direct_wide
        .size   syscall, . - syscall

        .section .note.GNU-stack, "", @progbits
