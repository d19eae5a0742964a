/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsCvtXQ - make an integer of a long double.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 = what to convert, $18 = how to round, which is always
 *        towards 0
 * out:   $0 = the integer, which is unsigned if it needs all 64 bits
 */
        .section .text._OtsCvtXQ, "ax", @progbits
        .globl  _OtsCvtXQ
        .hidden _OtsCvtXQ
        .ent    _OtsCvtXQ
        .type   _OtsCvtXQ, @function
_OtsCvtXQ:
        .frame  $sp, 32, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -32($sp)
        stq     $26, 0($sp)
        stq     $16, 16($sp)
        stq     $17, 24($sp)
        lda     $16, 16($sp)
        blt     $17, 1f
        bsr     $26, __fixunstfdi !samegp
        br      2f
1:      bsr     $26, __fixtfdi !samegp
2:      ldq     $26, 0($sp)
        lda     $sp, 32($sp)
        ret
        .size   _OtsCvtXQ, . - _OtsCvtXQ
        .end    _OtsCvtXQ

        .section .note.GNU-stack, "", @progbits
