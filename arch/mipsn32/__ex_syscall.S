/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_syscall - a system call with its number and words as C arguments.
 *
 * abi:   MIPS n32; number in $v0, words in $a0 to $a5; result in $v0, with
 *        $a3 set if that is an errno
 * in:    $a0 = number, $a1 to $a6 = the words
 * out:   $v0 = result, or -errno
 */
        .section .text.__ex_syscall, "ax", @progbits
        .globl  __ex_syscall
        .hidden __ex_syscall
        .type   __ex_syscall, @function
        .ent    __ex_syscall
        .set    noreorder
__ex_syscall:
        move    $v0, $a0
        move    $a0, $a1
        move    $a1, $a2
        move    $a2, $a3
        move    $a3, $a4
        move    $a4, $a5
        move    $a5, $a6
        syscall
        beqz    $a3, 1f
         nop
        negu    $v0, $v0
1:      jr      $ra
         nop
        .end    __ex_syscall
        .size   __ex_syscall, . - __ex_syscall

        .section .note.GNU-stack, "", @progbits
