/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsGeqX - ask whether a long double is not below another.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 and $18 $19 = the operands
 * out:   $0 = 1, or 0 if not, or if one is no number
 */
        .section .text._OtsGeqX, "ax", @progbits
        .globl  _OtsGeqX
        .hidden _OtsGeqX
        .ent    _OtsGeqX
        .type   _OtsGeqX, @function
_OtsGeqX:
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
        bsr     $26, __getf2 !samegp
        cmple   $31, $0, $0
        ldq     $26, 0($sp)
        lda     $sp, 48($sp)
        ret
        .size   _OtsGeqX, . - _OtsGeqX
        .end    _OtsGeqX

        .section .note.GNU-stack, "", @progbits
