/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   x32; callee-saved: %rbx %rbp %r12-%r15 %rsp
 * in:    %rdi = the jmp_buf: rbx rbp r12 r13 r14 r15 rsp rip;
 *        longjmp: %esi = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        mov     %rbx, (%rdi)
        mov     %rbp, 8(%rdi)
        mov     %r12, 16(%rdi)
        mov     %r13, 24(%rdi)
        mov     %r14, 32(%rdi)
        mov     %r15, 40(%rdi)
        lea     8(%rsp), %rax           /* as it is after the return */
        mov     %rax, 48(%rdi)
        mov     (%rsp), %rax
        mov     %rax, 56(%rdi)
        xor     %eax, %eax
        ret
        .size   setjmp, . - setjmp
longjmp:
        mov     (%rdi), %rbx
        mov     8(%rdi), %rbp
        mov     16(%rdi), %r12
        mov     24(%rdi), %r13
        mov     32(%rdi), %r14
        mov     40(%rdi), %r15
        mov     48(%rdi), %rsp
        cmp     $1, %esi                /* carry if zero: */
        adc     $0, %esi                /* then it is one */
        mov     %esi, %eax
        jmp     *56(%rdi)
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
