/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_divdi3 - divide 64 bits with a sign.
 *
 * abi:   Hexagon
 * in:    r1:0 = dividend, r3:2 = divisor
 * out:   r1:0 = quotient
 *
 * The name that clang has for __divdi3.
 */
        .section .text.__hexagon_divdi3, "ax", @progbits
        .globl  __hexagon_divdi3
        .hidden __hexagon_divdi3
        .type   __hexagon_divdi3, @function
__hexagon_divdi3:
        jump    __divdi3
        .size   __hexagon_divdi3, . - __hexagon_divdi3

        .section .note.GNU-stack, "", @progbits
