/* SPDX-License-Identifier: 0BSD */
/*
 * _OtsEqlX - ask whether a long double is equal to another.
 *
 * abi:   Alpha; as gcc calls it: a long double in two registers, of which the
 *        higher has the high half; C functions have its address instead
 * in:    $16 $17 and $18 $19 = the operands
 * out:   $0 = 1, or 0 if not, or -1 if one is no number
 */
        .section .text._OtsEqlX, "ax", @progbits
        .globl  _OtsEqlX
        .hidden _OtsEqlX
        .ent    _OtsEqlX
        .type   _OtsEqlX, @function
_OtsEqlX:
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
        bsr     $26, __unordtf2 !samegp
        cmpult  $31, $0, $1
        negq    $1, $0
        bne     $0, 1f
        lda     $16, 16($sp)
        lda     $17, 32($sp)
        bsr     $26, __eqtf2 !samegp
        cmpeq   $0, 0, $0
1:      ldq     $26, 0($sp)
        lda     $sp, 48($sp)
        ret
        .size   _OtsEqlX, . - _OtsEqlX
        .end    _OtsEqlX

        .section .note.GNU-stack, "", @progbits
