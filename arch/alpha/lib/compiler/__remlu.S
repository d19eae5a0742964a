/* SPDX-License-Identifier: 0BSD */
/*
 * __remlu - the remainder of two unsigned integers of 32 bits.
 *
 * abi:   Alpha; as compilers call it: by $23, keeping all registers but that,
 *        $at and $27
 * in:    $24 = dividend, $25 = divisor
 * out:   $27 = remainder, sign-extended as always
 */
        .section .text.__remlu, "ax", @progbits
        .globl  __remlu
        .hidden __remlu
        .ent    __remlu
        .type   __remlu, @function
        .set    noat
__remlu:
        .frame  $sp, 16, $23
        .prologue 0
        lda     $sp, -16($sp)
        stq     $24, 0($sp)
        stq     $25, 8($sp)
        zapnot  $24, 15, $24
        zapnot  $25, 15, $25
        bsr     $at, __ex_divide
        mov     $24, $27
        ldq     $24, 0($sp)
        ldq     $25, 8($sp)
        addl    $27, 0, $27
        lda     $sp, 16($sp)
        ret     $31, ($23), 1
        .size   __remlu, . - __remlu
        .end    __remlu

        .section .note.GNU-stack, "", @progbits
