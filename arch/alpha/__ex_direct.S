/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   Alpha; C and the kernel agree on the registers of up to six
 *        arguments; result in $0, with $19 set if that is an errno
 * in:    $0 = number; the caller's arguments where C has put them
 * out:   $0 = result, or -1 with errno set
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .ent    __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        .frame  $sp, 0, $26
        .prologue 0
        callsys
        beq     $19, 2f
        br      $27, 1f                 /* who calls need not have $gp */
1:      ldgp    $gp, 0($27)
        ldah    $1, __ex_errno($gp)     !gprelhigh
        stl     $0, __ex_errno($1)      !gprellow
        lda     $0, -1
2:      ret
        .size   __ex_direct, . - __ex_direct
        .end    __ex_direct

        .section .note.GNU-stack, "", @progbits
