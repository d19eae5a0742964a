/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_udivdi3 - divide 64 bits.
 *
 * abi:   Hexagon
 * in:    r1:0 = dividend, r3:2 = divisor
 * out:   r1:0 = quotient
 *
 * The name that clang has for __udivdi3.
 */
        .section .text.__hexagon_udivdi3, "ax", @progbits
        .globl  __hexagon_udivdi3
        .hidden __hexagon_udivdi3
        .type   __hexagon_udivdi3, @function
__hexagon_udivdi3:
        jump    __udivdi3
        .size   __hexagon_udivdi3, . - __hexagon_udivdi3

        .section .note.GNU-stack, "", @progbits
