/* SPDX-License-Identifier: 0BSD */
/*
 * __clzdi2 - count leading zeros, which gcc has no instruction for.
 *
 * abi:   riscv64 LP64
 * in:    a0 = what to count in, not zero
 * out:   a0 = how many bits are clear above the highest that is set
 *
 * libgcc's takes half a kilobyte, with a table and an entry in a writable
 * segment; this one a turn per bit below.
 */
        .section .text.__clzdi2, "ax", @progbits
        .globl  __clzdi2
        .hidden __clzdi2
        .type   __clzdi2, @function
__clzdi2:
        li      a1, 64
1:      addi    a1, a1, -1
        srli    a0, a0, 1
        bnez    a0, 1b
        mv      a0, a1
        ret
        .size   __clzdi2, . - __clzdi2

        .section .note.GNU-stack, "", @progbits
