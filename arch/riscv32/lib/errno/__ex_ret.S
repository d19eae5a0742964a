/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   riscv32 ILP32; C and the kernel agree on the registers of up to six
 *        arguments and of the result
 * in:    __ex_direct: a7 = number, the caller's arguments;
 *        __ex_ret: a0 = what the kernel answered
 * out:   a0 = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        ecall
__ex_ret:
        li      a1, -4096
        bleu    a0, a1, 1f
        neg     a0, a0
        sw      a0, __ex_errno, a1
        li      a0, -1
1:      ret
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
