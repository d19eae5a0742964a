/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_divdf3 - divide doubles.
 *
 * abi:   Hexagon
 * in:    r1:0 = dividend, r3:2 = divisor
 * out:   r1:0 = quotient
 *
 * The name that clang has for __divdf3.
 */
        .section .text.__hexagon_divdf3, "ax", @progbits
        .globl  __hexagon_divdf3
        .hidden __hexagon_divdf3
        .type   __hexagon_divdf3, @function
__hexagon_divdf3:
        jump    __divdf3
        .size   __hexagon_divdf3, . - __hexagon_divdf3

        .section .note.GNU-stack, "", @progbits
