/* SPDX-License-Identifier: 0BSD */
/*
 * __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes
 *      - copy, where pairs of registers are likely to fit.
 *
 * abi:   Hexagon
 * in:    as memcpy(), which does it
 */
        .section .text.__hexagon_memcpy_likely_aligned_min32bytes_mult8bytes, "ax", @progbits
        .globl  __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes
        .hidden __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes
        .type   __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes, @function
__hexagon_memcpy_likely_aligned_min32bytes_mult8bytes:
        jump    memcpy
        .size   __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes, . - __hexagon_memcpy_likely_aligned_min32bytes_mult8bytes

        .section .note.GNU-stack, "", @progbits
