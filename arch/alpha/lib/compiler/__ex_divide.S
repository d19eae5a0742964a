/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_divide - divide, bit by bit: Alpha has no instruction for it.
 *
 * abi:   Alpha; its own: who calls keeps every register but these
 * in:    $24 = dividend, $25 = divisor, $at = where to return to
 * out:   $27 = quotient, $24 = remainder; $25 is lost
 */
        .section .text.__ex_divide, "ax", @progbits
        .globl  __ex_divide
        .hidden __ex_divide
        .ent    __ex_divide
        .type   __ex_divide, @function
        .set    noat
__ex_divide:
        .frame  $sp, 16, $at
        .prologue 0
        lda     $sp, -16($sp)
        stq     $0, 0($sp)
        stq     $1, 8($sp)
        mov     $31, $27
        lda     $0, 1                   /* what a bit of the quotient counts */
        beq     $25, 4f
1:      cmpult  $25, $24, $1            /* as far to the left as is useful */
        beq     $1, 2f
        blt     $25, 2f
        addq    $25, $25, $25
        addq    $0, $0, $0
        br      1b
2:      cmpule  $25, $24, $1
        beq     $1, 3f
        subq    $24, $25, $24
        addq    $27, $0, $27
3:      srl     $25, 1, $25
        srl     $0, 1, $0
        bne     $0, 2b
        ldq     $0, 0($sp)
        ldq     $1, 8($sp)
        lda     $sp, 16($sp)
        ret     $31, ($at), 1
4:      lda     $16, -2                 /* GEN_INTDIV: SIGFPE */
        gentrap
        br      4b
        .size   __ex_divide, . - __ex_divide
        .end    __ex_divide

        .section .note.GNU-stack, "", @progbits
