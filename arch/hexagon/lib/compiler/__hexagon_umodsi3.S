/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_umodsi3 - the rest of a division.
 *
 * abi:   Hexagon
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = remainder
 */
        .section .text.__hexagon_umodsi3, "ax", @progbits
        .globl  __hexagon_umodsi3
        .hidden __hexagon_umodsi3
        .type   __hexagon_umodsi3, @function
__hexagon_umodsi3:
        {
                allocframe(#0)
                call __hexagon_udivsi3
        }
        {
                r0 = r1
                dealloc_return
        }
        .size   __hexagon_umodsi3, . - __hexagon_umodsi3

        .section .note.GNU-stack, "", @progbits
