/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   SH-4; C and the kernel agree on the first four arguments
 * in:    r3 = number; the caller's arguments where C has put them
 * out:   r0 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 *
 * For the instructions that do nothing, see __ex_syscall.S.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
        .align  2
__ex_direct:
        mov.l   @r15, r0
        mov.l   @(4,r15), r1
        trapa   #0x16
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        mov.l   1f, r1
        jmp     @r1
         mov    r0, r4
        .align  2
1:      .long   __ex_ret
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
