/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsMulX - multiply two long doubles.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 and $18 $19 = the operands, $20 = how to round, which is
 *        always to the nearest
 * out:   $16 $17 = the result
 */
        .section .text._OtsMulX, "ax", @progbits
        .globl  _OtsMulX
        .hidden _OtsMulX
        .ent    _OtsMulX
        .type   _OtsMulX, @function
_OtsMulX:
        .frame  $sp, 64, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -64($sp)
        stq     $26, 0($sp)
        stq     $16, 16($sp)
        stq     $17, 24($sp)
        stq     $18, 32($sp)
        stq     $19, 40($sp)
        lda     $16, 48($sp)
        lda     $17, 16($sp)
        lda     $18, 32($sp)
        bsr     $26, __multf3 !samegp
        ldq     $16, 48($sp)
        ldq     $17, 56($sp)
        ldq     $26, 0($sp)
        lda     $sp, 64($sp)
        ret
        .size   _OtsMulX, . - _OtsMulX
        .end    _OtsMulX

        .section .note.GNU-stack, "", @progbits
