/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   PA-RISC 32-bit; C and the kernel agree on the first four arguments,
 *        of which the fifth and sixth are below the caller's %r30; the kernel
 *        keeps all registers but %r1 %r28 %r31
 * in:    __ex_direct: %r19 = number, the caller's arguments;
 *        __ex_ret: %r26 = what the kernel answered
 * out:   %r28 = result, or -1 with errno set
 *
 * To restart a call, the kernel looks where the copy stands: see abi.h.
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_direct
        .globl  __ex_ret
        .hidden __ex_direct
        .hidden __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        ldw     -52(%r30), %r22
        ldw     -56(%r30), %r21
        ble     0x100(%sr2, %r0)
         copy   %r19, %r20
        copy    %r28, %r26
__ex_ret:
        ldi     -4095, %r1
        comb,<<= %r1, %r26, 1f
         copy   %r26, %r28
        bv,n    %r0(%r2)
1:      sub     %r0, %r26, %r26
        addil   LR'__ex_errno-$global$, %r27
        stw     %r26, RR'__ex_errno-$global$(%r1)
        bv      %r0(%r2)
         ldi    -1, %r28
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
