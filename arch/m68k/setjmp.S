/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   m68k System V; callee-saved: %d2-%d7 %a2-%a6 %sp %fp2-%fp7
 * in:    4(%sp) = the jmp_buf: d2 to d7, pc, a2 to a6, sp, fp2 to fp7;
 *        longjmp: 8(%sp) = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        move.l  (%sp)+, %a1             /* %sp as it is after the return */
        move.l  (%sp), %a0
        movem.l %d2-%d7/%a1-%a6/%sp, (%a0)
        fmovem.x %fp2-%fp7, 52(%a0)
        moveq   #0, %d0
        jmp     (%a1)
        .size   setjmp, . - setjmp
longjmp:
        move.l  4(%sp), %a0
        move.l  8(%sp), %d0
        jne     1f
        moveq   #1, %d0
1:      fmovem.x 52(%a0), %fp2-%fp7
        movem.l (%a0), %d2-%d7/%a1-%a6/%sp
        jmp     (%a1)
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
