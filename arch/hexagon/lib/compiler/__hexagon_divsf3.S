/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_divsf3 - divide floats.
 *
 * abi:   Hexagon
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = quotient
 *
 * The name that clang has for __divsf3.
 */
        .section .text.__hexagon_divsf3, "ax", @progbits
        .globl  __hexagon_divsf3
        .hidden __hexagon_divsf3
        .type   __hexagon_divsf3, @function
__hexagon_divsf3:
        jump    __divsf3
        .size   __hexagon_divsf3, . - __hexagon_divsf3

        .section .note.GNU-stack, "", @progbits
