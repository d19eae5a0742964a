/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_umoddi3 - the rest of a division of 64 bits.
 *
 * abi:   Hexagon
 * in:    r1:0 = dividend, r3:2 = divisor
 * out:   r1:0 = remainder
 *
 * The name that clang has for __umoddi3.
 */
        .section .text.__hexagon_umoddi3, "ax", @progbits
        .globl  __hexagon_umoddi3
        .hidden __hexagon_umoddi3
        .type   __hexagon_umoddi3, @function
__hexagon_umoddi3:
        jump    __umoddi3
        .size   __hexagon_umoddi3, . - __hexagon_umoddi3

        .section .note.GNU-stack, "", @progbits
