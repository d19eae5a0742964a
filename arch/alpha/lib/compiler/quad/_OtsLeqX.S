/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsLeqX - ask whether a long double is not above another.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 and $18 $19 = the operands
 * out:   $0 = 1, or 0 if not, or if one is no number
 */
        .section .text._OtsLeqX, "ax", @progbits
        .globl  _OtsLeqX
        .hidden _OtsLeqX
        .ent    _OtsLeqX
        .type   _OtsLeqX, @function
_OtsLeqX:
        .frame  $sp, 48, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -48($sp)
        stq     $26, 0($sp)
        stq     $16, 16($sp)
        stq     $17, 24($sp)
        stq     $18, 32($sp)
        stq     $19, 40($sp)
        lda     $16, 16($sp)
        lda     $17, 32($sp)
        bsr     $26, __letf2 !samegp
        cmple   $0, 0, $0
        ldq     $26, 0($sp)
        lda     $sp, 48($sp)
        ret
        .size   _OtsLeqX, . - _OtsLeqX
        .end    _OtsLeqX

        .section .note.GNU-stack, "", @progbits
