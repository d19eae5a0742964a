/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   SH-4 System V; callee-saved: r8-r15 and fr12-fr15. The sizes and
 *        precisions in fpscr are the same at every call.
 * in:    r4 = the jmp_buf: fr12 to fr15, r8 to r15, pr;
 *        longjmp: r5 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        add     #52, r4
        sts.l   pr, @-r4
        mov.l   r15, @-r4
        mov.l   r14, @-r4
        mov.l   r13, @-r4
        mov.l   r12, @-r4
        mov.l   r11, @-r4
        mov.l   r10, @-r4
        mov.l   r9, @-r4
        mov.l   r8, @-r4
        fmov.s  fr15, @-r4
        fmov.s  fr14, @-r4
        fmov.s  fr13, @-r4
        fmov.s  fr12, @-r4
        rts
         mov    #0, r0
        .size   setjmp, . - setjmp
longjmp:
        fmov.s  @r4+, fr12
        fmov.s  @r4+, fr13
        fmov.s  @r4+, fr14
        fmov.s  @r4+, fr15
        mov.l   @r4+, r8
        mov.l   @r4+, r9
        mov.l   @r4+, r10
        mov.l   @r4+, r11
        mov.l   @r4+, r12
        mov.l   @r4+, r13
        mov.l   @r4+, r14
        mov.l   @r4+, r15
        lds.l   @r4+, pr
        tst     r5, r5
        movt    r0                      /* one if zero, */
        rts
         add    r5, r0                  /* which is then the value */
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
