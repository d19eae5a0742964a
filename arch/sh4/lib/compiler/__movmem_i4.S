/* SPDX-License-Identifier: 0BSD */
/*
 * __movmem_i4_odd, __movmem_i4_even - copy a struct of whole words.
 *
 * abi:   SH-4, but for r7 and the floating-point registers: the caller keeps
 *        them, too
 * in:    r4 = to, r5 = from, both multiples of 4; r6 = how many times 8
 *        bytes, less 1; _odd copies 4 more
 * clobbers: r0, r1, r4 to r6, the T bit
 */
        .section .text.__movmem_i4, "ax", @progbits
        .globl  __movmem_i4_odd, __movmem_i4_even
        .hidden __movmem_i4_odd, __movmem_i4_even
        .type   __movmem_i4_odd, @function
        .type   __movmem_i4_even, @function
__movmem_i4_odd:
        mov.l   @r5+, r0
        mov.l   r0, @r4
        add     #4, r4
__movmem_i4_even:
        mov.l   @r5+, r0
        mov.l   @r5+, r1
        add     #-1, r6
        cmp/pz  r6
        mov.l   r0, @r4
        mov.l   r1, @(4,r4)
        bt/s    __movmem_i4_even
         add    #8, r4
        rts
         nop
        .size   __movmem_i4_odd, . - __movmem_i4_odd
        .size   __movmem_i4_even, . - __movmem_i4_even

        .section .note.GNU-stack, "", @progbits
