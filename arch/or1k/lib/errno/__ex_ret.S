/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   OpenRISC 1000; C and the kernel agree on the registers of up to six
 *        arguments, r3 to r8, and of the result
 * in:    __ex_direct: r11 = number, the caller's arguments;
 *        __ex_ret: r3 = what the kernel answered
 * out:   r11 = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        l.sys   1
        l.or    r3, r11, r11
__ex_ret:
        l.sfgtui r3, -4096              /* the immediate is sign-extended */
        l.bnf   1f
         l.or   r11, r3, r3
        l.sub   r3, r0, r3
        l.movhi r4, ha(__ex_errno)
        l.sw    lo(__ex_errno)(r4), r3
        l.addi  r11, r0, -1
1:      l.jr    r9
         l.nop
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
