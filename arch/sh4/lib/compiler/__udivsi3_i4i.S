/* SPDX-License-Identifier: 0BSD */
/*
 * __udivsi3_i4i - divide 32 bits without sign, as gcc has it called.
 *
 * abi:   SH-4, but for the registers that the caller keeps: all others
 * in:    r4 = dividend, r5 = divisor
 * out:   r0 = quotient
 * clobbers: r1, the T bit
 */
        .section .text.__udivsi3_i4i, "ax", @progbits
        .globl  __udivsi3_i4i
        .hidden __udivsi3_i4i
        .type   __udivsi3_i4i, @function
__udivsi3_i4i:
        sts.l   pr, @-r15
        mov     r4, r0                  /* bits leave at its top, and those */
        mov     #0, r1                  /* of the quotient enter below */
        div0u
        bsr     1f
         rotcl  r0
        bsr     1f
         rotcl  r0
        bsr     1f
         rotcl  r0
        bsr     1f
         rotcl  r0
        rotcl   r0
        lds.l   @r15+, pr
        rts
         nop

1:      .rept   7                       /* eight bits */
        div1    r5, r1
        rotcl   r0
        .endr
        rts
         div1   r5, r1
        .size   __udivsi3_i4i, . - __udivsi3_i4i

        .section .note.GNU-stack, "", @progbits
