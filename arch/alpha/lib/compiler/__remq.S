/* SPDX-License-Identifier: 0BSD */
/*
 * __remq - the remainder of two signed integers of 64 bits.
 *
 * abi:   Alpha; as compilers call it: by $23, keeping all registers but that,
 *        $at and $27
 * in:    $24 = dividend, $25 = divisor
 * out:   $27 = remainder, with the sign of the dividend
 */
        .section .text.__remq, "ax", @progbits
        .globl  __remq
        .hidden __remq
        .ent    __remq
        .type   __remq, @function
        .set    noat
__remq:
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
        mov     $24, $27
        ldq     $24, 0($sp)
        ldq     $25, 8($sp)
        bge     $24, 1f
        negq    $27, $27
1:      lda     $sp, 16($sp)
        ret     $31, ($23), 1
        .size   __remq, . - __remq
        .end    __remq

        .section .note.GNU-stack, "", @progbits
