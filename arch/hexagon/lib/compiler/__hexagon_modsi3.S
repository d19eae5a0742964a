/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_modsi3 - the rest of a division of numbers with a sign.
 *
 * abi:   Hexagon
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = remainder, with the sign of the dividend
 */
        .section .text.__hexagon_modsi3, "ax", @progbits
        .globl  __hexagon_modsi3
        .hidden __hexagon_modsi3
        .type   __hexagon_modsi3, @function
__hexagon_modsi3:
        {
                r4 = r0
                r0 = abs(r0)
                allocframe(#0)
        }
        {
                r1 = abs(r1)
                call __hexagon_udivsi3
        }
        {
                r2 = neg(r1)
                p0 = cmp.gt(r4,#-1)
        }
        {
                r0 = mux(p0,r1,r2)
                dealloc_return
        }
        .size   __hexagon_modsi3, . - __hexagon_modsi3

        .section .note.GNU-stack, "", @progbits
