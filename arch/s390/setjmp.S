/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   s390 ELF; callee-saved: %r6-%r13 %r15 %f4 %f6
 * in:    %r2 = the jmp_buf: r6 to r15, f4, f6;
 *        longjmp: %r3 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        stm     %r6, %r15, 0(%r2)
        std     %f4, 40(%r2)
        std     %f6, 48(%r2)
        lhi     %r2, 0
        br      %r14
        .size   setjmp, . - setjmp
longjmp:
        lm      %r6, %r15, 0(%r2)
        ld      %f4, 40(%r2)
        ld      %f6, 48(%r2)
        ltr     %r2, %r3
        bnzr    %r14
        lhi     %r2, 1
        br      %r14
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
