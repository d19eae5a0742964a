/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_direct_wide - the shared tail of the functions that are a
 * system call.
 *
 * abi:   x32; C and the kernel agree on every argument but the fourth, which
 *        `direct` moves
 * in:    %eax = number; the caller's arguments where C has put them
 * out:   %rax = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C; of its result the upper half is to be the sign.
 *
 * What C leaves above the 32 bits of an argument is not defined, unless it is
 * a pointer; the kernel takes a size to have 64. __ex_direct clears the upper
 * halves of the first three, __ex_direct_wide is for those that have an offset
 * among them. No valid result is negative: it has 64 bits.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct, __ex_direct_wide
        .hidden __ex_direct, __ex_direct_wide
        .type   __ex_direct, @function
        .type   __ex_direct_wide, @function
__ex_direct:
        mov     %edi, %edi
        mov     %esi, %esi
        mov     %edx, %edx
__ex_direct_wide:
        syscall
        test    %rax, %rax
        jns     1f
        push    %rcx                    /* for the stack's alignment */
        mov     %eax, %edi
        call    __ex_ret
        pop     %rcx
        cltq
1:      ret
        .size   __ex_direct, . - __ex_direct
        .size   __ex_direct_wide, . - __ex_direct_wide

        .section .note.GNU-stack, "", @progbits
