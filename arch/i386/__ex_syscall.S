/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_syscall - a system call with its number and words as C arguments.
 *
 * abi:   i386; number in %eax, words in %ebx %ecx %edx %esi %edi %ebp
 * in:    4(%esp) = number, 8(%esp) to 28(%esp) = the words
 * out:   %eax = result, or -errno
 */
        .section .text.__ex_syscall, "ax", @progbits
        .globl  __ex_syscall
        .hidden __ex_syscall
        .type   __ex_syscall, @function
__ex_syscall:
        push    %ebx
        push    %esi
        push    %edi
        push    %ebp
        lea     24(%esp), %ebp          /* shorter than %esp as a base */
        mov     -4(%ebp), %eax
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
        ret
        .size   __ex_syscall, . - __ex_syscall

        .section .note.GNU-stack, "", @progbits
