/* SPDX-License-Identifier: 0BSD */
/*
 * __remqu - the remainder of two unsigned integers of 64 bits.
 *
 * abi:   Alpha; as compilers call it: by $23, keeping all registers but that,
 *        $at and $27
 * in:    $24 = dividend, $25 = divisor
 * out:   $27 = remainder
 */
        .section .text.__remqu, "ax", @progbits
        .globl  __remqu
        .hidden __remqu
        .ent    __remqu
        .type   __remqu, @function
        .set    noat
__remqu:
        .frame  $sp, 16, $23
        .prologue 0
        lda     $sp, -16($sp)
        stq     $24, 0($sp)
        stq     $25, 8($sp)
        bsr     $at, __ex_divide
        mov     $24, $27
        ldq     $24, 0($sp)
        ldq     $25, 8($sp)
        lda     $sp, 16($sp)
        ret     $31, ($23), 1
        .size   __remqu, . - __remqu
        .end    __remqu

        .section .note.GNU-stack, "", @progbits
