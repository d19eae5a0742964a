/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsConvertFloatXT - make a double of a long double.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 = what to convert, $18 = how to round
 * out:   $f0 = the nearest
 */
        .section .text._OtsConvertFloatXT, "ax", @progbits
        .globl  _OtsConvertFloatXT
        .hidden _OtsConvertFloatXT
        .ent    _OtsConvertFloatXT
        .type   _OtsConvertFloatXT, @function
_OtsConvertFloatXT:
        .frame  $sp, 32, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -32($sp)
        stq     $26, 0($sp)
        stq     $16, 16($sp)
        stq     $17, 24($sp)
        lda     $16, 16($sp)
        bsr     $26, __trunctfdf2 !samegp
        ldq     $26, 0($sp)
        lda     $sp, 32($sp)
        ret
        .size   _OtsConvertFloatXT, . - _OtsConvertFloatXT
        .end    _OtsConvertFloatXT

        .section .note.GNU-stack, "", @progbits
