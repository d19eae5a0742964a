/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_uldivmod - divide 64 bits without a sign.
 *
 * abi:   ARM RTABI 4.3.1; in each pair of registers the words have the order
 *        that they have in memory
 * in:    r0, r1 = dividend, r2, r3 = divisor
 * out:   r0, r1 = quotient, r2, r3 = remainder; what __aeabi_ldiv0 returns if
 *        the divisor is 0
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__aeabi_uldivmod, "ax", %progbits
        .weak   __aeabi_uldivmod
        .type   __aeabi_uldivmod, %function
__aeabi_uldivmod:
        orrs    ip, r2, r3
        beq     __aeabi_ldiv0
        push    {r4, lr}
        sub     sp, sp, #16
        add     ip, sp, #8              @ where the remainder is to be
        str     ip, [sp]
        bl      __udivmoddi4
        ldrd    r2, r3, [sp, #8]
        add     sp, sp, #16
        pop     {r4, pc}
        .size   __aeabi_uldivmod, . - __aeabi_uldivmod

        .section .note.GNU-stack, "", %progbits
