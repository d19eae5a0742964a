/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct6 - the same tail for calls of four to six words.
 *
 * abi:   i386; number in %eax, words in %ebx %ecx %edx %esi %edi %ebp
 * in:    %eax = number; the words where C has put the arguments
 * out:   %eax = result, or -1 with errno set
 */
        .section .text.__ex_direct6, "ax", @progbits
        .globl  __ex_direct6
        .hidden __ex_direct6
        .type   __ex_direct6, @function
__ex_direct6:
        push    %ebx
        push    %esi
        push    %edi
        push    %ebp
        lea     20(%esp), %ebp          /* shorter than %esp as a base */
        mov     (%ebp), %ebx
        mov     4(%ebp), %ecx
        mov     8(%ebp), %edx
        mov     12(%ebp), %esi
        mov     16(%ebp), %edi
        mov     20(%ebp), %ebp
        int     $0x80
        pop     %ebp
        pop     %edi
        pop     %esi
        pop     %ebx
        push    %eax
        call    __ex_ret
        pop     %ecx
        ret
        .size   __ex_direct6, . - __ex_direct6

        .section .note.GNU-stack, "", @progbits
