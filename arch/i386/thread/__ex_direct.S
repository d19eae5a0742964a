/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   i386; number in %eax, words in %ebx %ecx %edx
 * in:    %eax = number; up to three words where C has put the arguments
 * out:   %eax = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        push    %ebx
        mov     8(%esp), %ebx
        mov     12(%esp), %ecx
        mov     16(%esp), %edx
        int     $0x80
        pop     %ebx
        push    %eax
        call    __ex_ret
        pop     %ecx
        ret
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
