/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   Xtensa call0; callee-saved: a1 and a12 to a15
 * in:    a2 = the jmp_buf: a0, a1, a12 to a15;
 *        longjmp: a3 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .balign 4
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        s32i.n  a0, a2, 0
        s32i.n  a1, a2, 4
        s32i.n  a12, a2, 8
        s32i.n  a13, a2, 12
        s32i.n  a14, a2, 16
        s32i.n  a15, a2, 20
        movi.n  a2, 0
        ret.n
        .size   setjmp, . - setjmp
longjmp:
        l32i.n  a0, a2, 0
        l32i.n  a1, a2, 4
        l32i.n  a12, a2, 8
        l32i.n  a13, a2, 12
        l32i.n  a14, a2, 16
        l32i.n  a15, a2, 20
        movi.n  a2, 1
        movnez  a2, a3, a3              /* zero: then it is one */
        ret.n
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
