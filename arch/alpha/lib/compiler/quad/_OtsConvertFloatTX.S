/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsConvertFloatTX - make a long double of a double.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $f16 = what to convert
 * out:   $16 $17 = the same
 */
        .section .text._OtsConvertFloatTX, "ax", @progbits
        .globl  _OtsConvertFloatTX
        .hidden _OtsConvertFloatTX
        .ent    _OtsConvertFloatTX
        .type   _OtsConvertFloatTX, @function
_OtsConvertFloatTX:
        .frame  $sp, 32, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -32($sp)
        stq     $26, 0($sp)
        lda     $16, 16($sp)
        cpys    $f16, $f16, $f17
        bsr     $26, __extenddftf2 !samegp
        ldq     $16, 16($sp)
        ldq     $17, 24($sp)
        ldq     $26, 0($sp)
        lda     $sp, 32($sp)
        ret
        .size   _OtsConvertFloatTX, . - _OtsConvertFloatTX
        .end    _OtsConvertFloatTX

        .section .note.GNU-stack, "", @progbits
