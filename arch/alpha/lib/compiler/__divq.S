/* SPDX-License-Identifier: 0BSD */
/*
 * __divq - the quotient of two signed integers of 64 bits.
 *
 * abi:   Alpha; as compilers call it: by $23, keeping all registers but that,
 *        $at and $27
 * in:    $24 = dividend, $25 = divisor
 * out:   $27 = quotient
 */
        .section .text.__divq, "ax", @progbits
        .globl  __divq
        .hidden __divq
        .ent    __divq
        .type   __divq, @function
        .set    noat
__divq:
        .frame  $sp, 16, $23
        .prologue 0
        lda     $sp, -16($sp)
        stq     $24, 0($sp)
        stq     $25, 8($sp)
        negq    $24, $27
        cmovlt  $24, $27, $24
        negq    $25, $27
        cmovlt  $25, $27, $25
        bsr     $at, __ex_divide
        ldq     $24, 0($sp)
        ldq     $25, 8($sp)
        xor     $24, $25, $at
        bge     $at, 1f
        negq    $27, $27
1:      lda     $sp, 16($sp)
        ret     $31, ($23), 1
        .size   __divq, . - __divq
        .end    __divq

        .section .note.GNU-stack, "", @progbits
