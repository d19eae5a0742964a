/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   i386; callee-saved: %ebx %esi %edi %ebp %esp
 * in:    4(%esp) = the jmp_buf: ebx esi edi ebp esp eip;
 *        longjmp: 8(%esp) = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        mov     4(%esp), %eax
        mov     %ebx, (%eax)
        mov     %esi, 4(%eax)
        mov     %edi, 8(%eax)
        mov     %ebp, 12(%eax)
        lea     4(%esp), %ecx           /* as it is after the return */
        mov     %ecx, 16(%eax)
        mov     (%esp), %ecx
        mov     %ecx, 20(%eax)
        xor     %eax, %eax
        ret
        .size   setjmp, . - setjmp
longjmp:
        mov     4(%esp), %edx
        mov     8(%esp), %eax
        mov     (%edx), %ebx
        mov     4(%edx), %esi
        mov     8(%edx), %edi
        mov     12(%edx), %ebp
        mov     16(%edx), %esp
        cmp     $1, %eax                /* carry if zero: */
        adc     $0, %eax                /* then it is one */
        jmp     *20(%edx)
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
