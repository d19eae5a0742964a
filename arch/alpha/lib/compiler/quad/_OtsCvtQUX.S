/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsCvtQUX - make a long double of an unsigned integer.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 = what to convert
 * out:   $16 $17 = the same
 */
        .section .text._OtsCvtQUX, "ax", @progbits
        .globl  _OtsCvtQUX
        .hidden _OtsCvtQUX
        .ent    _OtsCvtQUX
        .type   _OtsCvtQUX, @function
_OtsCvtQUX:
        .frame  $sp, 32, $26
        ldgp    $gp, 0($27)
        .prologue 1
        lda     $sp, -32($sp)
        stq     $26, 0($sp)
        mov     $16, $17
        lda     $16, 16($sp)
        bsr     $26, __floatunditf !samegp
        ldq     $16, 16($sp)
        ldq     $17, 24($sp)
        ldq     $26, 0($sp)
        lda     $sp, 32($sp)
        ret
        .size   _OtsCvtQUX, . - _OtsCvtQUX
        .end    _OtsCvtQUX

        .section .note.GNU-stack, "", @progbits
