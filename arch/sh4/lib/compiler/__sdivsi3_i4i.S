/* SPDX-License-Identifier: 0BSD */
/*
 * __sdivsi3_i4i - divide 32 bits with a sign, as gcc has it called.
 *
 * abi:   SH-4, but for the registers that the caller keeps: all others
 * in:    r4 = dividend, r5 = divisor
 * out:   r0 = quotient, rounded towards zero
 * clobbers: r1, the T bit
 */
        .section .text.__sdivsi3_i4i, "ax", @progbits
        .globl  __sdivsi3_i4i
        .hidden __sdivsi3_i4i
        .type   __sdivsi3_i4i, @function
        .align  2
__sdivsi3_i4i:
        sts.l   pr, @-r15
        mov.l   r4, @-r15
        mov.l   r5, @-r15
        cmp/pz  r4
        bt      1f
        neg     r4, r4
1:      cmp/pz  r5
        bt      2f
        neg     r5, r5
2:      mov.l   4f, r0
        jsr     @r0
         nop
        mov.l   @r15+, r5
        mov.l   @r15+, r4
        mov     r4, r1
        xor     r5, r1
        cmp/pz  r1
        bt      3f
        neg     r0, r0
3:      lds.l   @r15+, pr
        rts
         nop
        .align  2
4:      .long   __udivsi3_i4i
        .size   __sdivsi3_i4i, . - __sdivsi3_i4i

        .section .note.GNU-stack, "", @progbits
