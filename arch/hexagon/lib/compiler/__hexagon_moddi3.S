/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_moddi3 - the rest of a division of 64 bits with a sign.
 *
 * abi:   Hexagon
 * in:    r1:0 = dividend, r3:2 = divisor
 * out:   r1:0 = remainder
 *
 * The name that clang has for __moddi3.
 */
        .section .text.__hexagon_moddi3, "ax", @progbits
        .globl  __hexagon_moddi3
        .hidden __hexagon_moddi3
        .type   __hexagon_moddi3, @function
__hexagon_moddi3:
        jump    __moddi3
        .size   __hexagon_moddi3, . - __hexagon_moddi3

        .section .note.GNU-stack, "", @progbits
