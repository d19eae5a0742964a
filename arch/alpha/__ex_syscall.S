/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_syscall - a system call with its number and words as C arguments.
 *
 * abi:   Alpha; number in $0, words in $16 to $21; result in $0, with $19 set
 *        if that is an errno
 * in:    $16 = number, $17 to $21 and 0($sp) = the words
 * out:   $0 = result, or -errno
 */
        .section .text.__ex_syscall, "ax", @progbits
        .globl  __ex_syscall
        .hidden __ex_syscall
        .ent    __ex_syscall
        .type   __ex_syscall, @function
__ex_syscall:
        .frame  $sp, 0, $26
        .prologue 0
        mov     $16, $0
        mov     $17, $16
        mov     $18, $17
        mov     $19, $18
        mov     $20, $19
        mov     $21, $20
        ldq     $21, 0($sp)
        callsys
        negq    $0, $1
        cmovne  $19, $1, $0
        ret
        .size   __ex_syscall, . - __ex_syscall
        .end    __ex_syscall

        .section .note.GNU-stack, "", @progbits
