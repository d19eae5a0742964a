/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   MIPS o32; C and the kernel agree on every argument; result in $v0,
 *        with $a3 set if that is an errno
 * in:    $v0 = number; the caller's arguments where C has put them
 * out:   $v0 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
        .ent    __ex_direct
        .set    noreorder
__ex_direct:
        syscall
        bnez    $a3, 1f
         nop
        jr      $ra
         nop
1:      j       __ex_ret
         negu   $a0, $v0
        .end    __ex_direct
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
