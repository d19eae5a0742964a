/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   i386; number in %eax, words in %ebx %ecx %edx
 * in:    %eax = number; up to three words where C has put the arguments
 * out:   %eax = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
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
        cmp     $-4095, %eax
        jb      1f
        neg     %eax
        mov     %eax, __ex_errno
        or      $-1, %eax
1:      ret
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
