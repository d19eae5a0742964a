/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   OpenRISC 1000; callee-saved: r1 r2 r9 and the even ones of r14-r30;
 *        r10 is the thread's, and stays
 * in:    r3 = the jmp_buf: r1, r2, r9, r14 to r30;
 *        longjmp: r4 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        l.sw    0(r3), r1
        l.sw    4(r3), r2
        l.sw    8(r3), r9
        l.sw    12(r3), r14
        l.sw    16(r3), r16
        l.sw    20(r3), r18
        l.sw    24(r3), r20
        l.sw    28(r3), r22
        l.sw    32(r3), r24
        l.sw    36(r3), r26
        l.sw    40(r3), r28
        l.sw    44(r3), r30
        l.jr    r9
         l.addi r11, r0, 0
        .size   setjmp, . - setjmp
longjmp:
        l.lwz   r1, 0(r3)
        l.lwz   r2, 4(r3)
        l.lwz   r9, 8(r3)
        l.lwz   r14, 12(r3)
        l.lwz   r16, 16(r3)
        l.lwz   r18, 20(r3)
        l.lwz   r20, 24(r3)
        l.lwz   r22, 28(r3)
        l.lwz   r24, 32(r3)
        l.lwz   r26, 36(r3)
        l.lwz   r28, 40(r3)
        l.lwz   r30, 44(r3)
        l.sfnei r4, 0
        l.bf    1f
         l.or   r11, r4, r4
        l.addi  r11, r0, 1              /* zero: then it is one */
1:      l.jr    r9
         l.nop
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
