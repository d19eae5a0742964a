/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   Alpha; C and the kernel agree on the registers of up to six
 *        arguments; result in $0, with $19 set if that is an errno
 * in:    $0 = number; the caller's arguments where C has put them
 * out:   $0 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
        .ent    __ex_direct
__ex_direct:
        .frame  $sp, 0, $26
        .prologue 0
        callsys
        beq     $19, 2f
        br      $27, 1f                 /* who calls need not have $gp */
1:      ldgp    $gp, 0($27)
        negq    $0, $16
        ldah    $27, __ex_ret($gp)      !gprelhigh
        lda     $27, __ex_ret($27)      !gprellow
        jmp     $31, ($27), __ex_ret
2:      ret
        .end    __ex_direct
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
