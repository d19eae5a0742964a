/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsCvtQX - make a long double of a signed integer.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 = what to convert
 * out:   $16 $17 = the same
 */
        .section .text._OtsCvtQX, "ax", @progbits
        .globl  _OtsCvtQX
        .hidden _OtsCvtQX
        .ent    _OtsCvtQX
        .type   _OtsCvtQX, @function
_OtsCvtQX:
        .frame  $sp, 32, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -32($sp)
        stq     $26, 0($sp)
        mov     $16, $17
        lda     $16, 16($sp)
        bsr     $26, __floatditf !samegp
        ldq     $16, 16($sp)
        ldq     $17, 24($sp)
        ldq     $26, 0($sp)
        lda     $sp, 32($sp)
        ret
        .size   _OtsCvtQX, . - _OtsCvtQX
        .end    _OtsCvtQX

        .section .note.GNU-stack, "", @progbits
