/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   s390x ELF; callee-saved: %r6-%r13 %r15 %f8-%f15
 * in:    %r2 = the jmp_buf: r6 to r15, f8 to f15;
 *        longjmp: %r3 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        stmg    %r6, %r15, 0(%r2)
        std     %f8, 80(%r2)
        std     %f9, 88(%r2)
        std     %f10, 96(%r2)
        std     %f11, 104(%r2)
        std     %f12, 112(%r2)
        std     %f13, 120(%r2)
        std     %f14, 128(%r2)
        std     %f15, 136(%r2)
        lghi    %r2, 0
        br      %r14
        .size   setjmp, . - setjmp
longjmp:
        lmg     %r6, %r15, 0(%r2)
        ld      %f8, 80(%r2)
        ld      %f9, 88(%r2)
        ld      %f10, 96(%r2)
        ld      %f11, 104(%r2)
        ld      %f12, 112(%r2)
        ld      %f13, 120(%r2)
        ld      %f14, 128(%r2)
        ld      %f15, 136(%r2)
        ltgr    %r2, %r3
        bnzr    %r14
        lghi    %r2, 1
        br      %r14
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
