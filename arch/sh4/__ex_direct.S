/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   SH-4; C and the kernel agree on the first four arguments
 * in:    r3 = number; the caller's arguments where C has put them
 * out:   r0 = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors. For
 * the instructions that do nothing, see __ex_syscall.S.
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
        mov     #-16, r1
        shll8   r1
        cmp/hi  r1, r0
        bf      1f
        mov.l   2f, r1
        neg     r0, r0
        mov.l   r0, @r1
        mov     #-1, r0
1:      rts
         nop
        .align  2
2:      .long   __ex_errno
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
