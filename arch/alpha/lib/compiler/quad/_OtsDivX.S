/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsDivX - divide a long double by another.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 and $18 $19 = the operands, $20 = how to round, which is
 *        always to the nearest
 * out:   $16 $17 = the result
 */
        .section .text._OtsDivX, "ax", @progbits
        .globl  _OtsDivX
        .hidden _OtsDivX
        .ent    _OtsDivX
        .type   _OtsDivX, @function
_OtsDivX:
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
        bsr     $26, __divtf3 !samegp
        ldq     $16, 48($sp)
        ldq     $17, 56($sp)
        ldq     $26, 0($sp)
        lda     $sp, 64($sp)
        ret
        .size   _OtsDivX, . - _OtsDivX
        .end    _OtsDivX

        .section .note.GNU-stack, "", @progbits
