/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_udivsi3 - divide, which there is no instruction for.
 *
 * abi:   Hexagon
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = quotient; for the port's other divisions r1 = remainder
 *
 * clobbers: r2 r3 p0 alone, on which they rely
 */
        .section .text.__hexagon_udivsi3, "ax", @progbits
        .globl  __hexagon_udivsi3
        .hidden __hexagon_udivsi3
        .type   __hexagon_udivsi3, @function
__hexagon_udivsi3:
        {
                r2 = cl0(r0)
                r3 = cl0(r1)
                p0 = cmp.gtu(r1,r0)
                if (p0.new) jump:nt 2f
        }
        r3 = sub(r3,r2)                 /* the quotient's highest bit */
        {
                r2 = #1
                r1 = asl(r1,r3)
        }
        {
                r2 = asl(r2,r3)
                r3 = #0                 /* the quotient */
        }
1:      {
                p0 = cmp.gtu(r1,r0)
                if (!p0.new) r0 = sub(r0,r1)
                if (!p0.new) r3 = add(r3,r2)
        }
        {
                r1 = lsr(r1,#1)
                r2 = lsr(r2,#1)
        }
        {
                p0 = cmp.eq(r2,#0)
                if (!p0.new) jump:t 1b
        }
        {
                r0 = r3
                r1 = r0
                jumpr r31
        }
2:      {
                r0 = #0
                r1 = r0
                jumpr r31
        }
        .size   __hexagon_udivsi3, . - __hexagon_udivsi3

        .section .note.GNU-stack, "", @progbits
