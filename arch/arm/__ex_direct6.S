/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct6 - the same tail for calls of five or six words.
 *
 * abi:   ARM EABI; number in r7, words in r0 to r5
 * in:    ip = number; the words where C has put the arguments
 * out:   r0 = result, or -1 with errno set
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__ex_direct6, "ax", %progbits
        .globl  __ex_direct6
        .hidden __ex_direct6
        .type   __ex_direct6, %function
__ex_direct6:
        push    {r4, r5, r7, lr}
        mov     r7, ip
        ldr     r4, [sp, #16]
        ldr     r5, [sp, #20]
        svc     #0
        pop     {r4, r5, r7, lr}
        b       __ex_ret
        .size   __ex_direct6, . - __ex_direct6

        .section .note.GNU-stack, "", %progbits
