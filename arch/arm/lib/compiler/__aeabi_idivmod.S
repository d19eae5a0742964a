/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_idiv, __aeabi_idivmod - divide 32 bits with a sign, towards 0.
 *
 * abi:   ARM RTABI 4.3.1
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = quotient, r1 = remainder, with the sign of the dividend
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__aeabi_idivmod, "ax", %progbits
        .weak   __aeabi_idiv, __aeabi_idivmod, __divsi3
        .type   __aeabi_idiv, %function
        .type   __aeabi_idivmod, %function
        .type   __divsi3, %function
__aeabi_idiv:
__aeabi_idivmod:
__divsi3:
        push    {r4, lr}
        lsrs    r4, r1, #31             @ bit 0: will the quotient be
        eor     r4, r4, r0, asr #31     @ negative; the others: the rest
        cmp     r0, #0
        it      mi
        rsbmi   r0, r0, #0
        cmp     r1, #0
        it      mi
        rsbmi   r1, r1, #0
        bl      __aeabi_uidivmod
        asrs    r4, r4, #1
        it      cs
        rsbcs   r0, r0, #0
        it      mi
        rsbmi   r1, r1, #0
        pop     {r4, pc}
        .size   __aeabi_idiv, . - __aeabi_idiv
        .size   __aeabi_idivmod, . - __aeabi_idivmod
        .size   __divsi3, . - __divsi3

        .section .note.GNU-stack, "", %progbits
