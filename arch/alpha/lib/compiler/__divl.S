/* SPDX-License-Identifier: 0BSD */
/*
 * __divl - the quotient of two signed integers of 32 bits.
 *
 * abi:   Alpha; as compilers call it: by $23, keeping all registers but that,
 *        $at and $27
 * in:    $24 = dividend, $25 = divisor
 * out:   $27 = quotient
 */
        .section .text.__divl, "ax", @progbits
        .globl  __divl
        .hidden __divl
        .ent    __divl
        .type   __divl, @function
        .set    noat
__divl:
        .frame  $sp, 16, $23
        .prologue 0
        lda     $sp, -16($sp)
        stq     $24, 0($sp)
        stq     $25, 8($sp)
        addl    $24, 0, $24
        addl    $25, 0, $25
        negq    $24, $27
        cmovlt  $24, $27, $24
        negq    $25, $27
        cmovlt  $25, $27, $25
        bsr     $at, __ex_divide
        ldq     $24, 0($sp)
        ldq     $25, 8($sp)
        xor     $24, $25, $at
        addl    $at, 0, $at
        bge     $at, 1f
        negq    $27, $27
1:      addl    $27, 0, $27
        lda     $sp, 16($sp)
        ret     $31, ($23), 1
        .size   __divl, . - __divl
        .end    __divl

        .section .note.GNU-stack, "", @progbits
