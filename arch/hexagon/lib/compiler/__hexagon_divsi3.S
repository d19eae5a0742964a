/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_divsi3 - divide numbers with a sign.
 *
 * abi:   Hexagon
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = quotient, truncated towards 0
 */
        .section .text.__hexagon_divsi3, "ax", @progbits
        .globl  __hexagon_divsi3
        .hidden __hexagon_divsi3
        .type   __hexagon_divsi3, @function
__hexagon_divsi3:
        {
                r4 = xor(r0,r1)         /* its sign */
                r0 = abs(r0)
                allocframe(#0)
        }
        {
                r1 = abs(r1)
                call __hexagon_udivsi3
        }
        {
                r2 = neg(r0)
                p0 = cmp.gt(r4,#-1)
        }
        {
                r0 = mux(p0,r0,r2)
                dealloc_return
        }
        .size   __hexagon_divsi3, . - __hexagon_divsi3

        .section .note.GNU-stack, "", @progbits
