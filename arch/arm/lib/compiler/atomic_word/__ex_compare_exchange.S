/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_compare_exchange - store in a word that holds what is expected.
 *
 * abi:   ARM EABI; the kernel's cmpxchg, at an address of its own, has r0 =
 *        expected, r1 = desired, r2 = word, and returns r0 = 0 if it has
 *        stored; it touches no other register but r3, ip and the flags
 *        (Documentation/arm/kernel_user_helpers.rst)
 * in:    r0 = word, r1 = expected, r2 = desired
 * out:   r0 = what the word held
 */
        .syntax unified
        .section .text.__ex_compare_exchange, "ax", %progbits
        .globl  __ex_compare_exchange
        .hidden __ex_compare_exchange
        .type   __ex_compare_exchange, %function
__ex_compare_exchange:
        push    {r4, lr}
        mov     r4, r1
        mov     r1, r2
        mov     r2, r0
1:      ldr     r0, [r2]
        cmp     r0, r4
        bne     2f
        mov     r3, #0xffff0fff
        mov     lr, pc
        sub     pc, r3, #0xfff - 0xfc0
        cmp     r0, #0
        bne     1b                      /* somebody came between */
        mov     r0, r4
        pop     {r4, pc}
2:      pop     {r4, lr}
        mov     r3, #0xffff0fff         /* nothing stored, but a barrier */
        sub     pc, r3, #0xfff - 0xfa0
        .size   __ex_compare_exchange, . - __ex_compare_exchange

        .section .note.GNU-stack, "", %progbits
