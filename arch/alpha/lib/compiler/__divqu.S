/* SPDX-License-Identifier: 0BSD */
/*
 * __divqu - the quotient of two unsigned integers of 64 bits.
 *
 * abi:   Alpha; as compilers call it: by $23, keeping all registers but that,
 *        $at and $27
 * in:    $24 = dividend, $25 = divisor
 * out:   $27 = quotient
 */
        .section .text.__divqu, "ax", @progbits
        .globl  __divqu
        .hidden __divqu
        .ent    __divqu
        .type   __divqu, @function
        .set    noat
__divqu:
        .frame  $sp, 16, $23
        .prologue 0
        lda     $sp, -16($sp)
        stq     $24, 0($sp)
        stq     $25, 8($sp)
        bsr     $at, __ex_divide
        ldq     $24, 0($sp)
        ldq     $25, 8($sp)
        lda     $sp, 16($sp)
        ret     $31, ($23), 1
        .size   __divqu, . - __divqu
        .end    __divqu

        .section .note.GNU-stack, "", @progbits
