/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_uidiv, __aeabi_uidivmod - divide 32 bits without a sign.
 *
 * abi:   ARM RTABI 4.3.1
 * in:    r0 = dividend, r1 = divisor
 * out:   r0 = quotient, r1 = remainder; what __aeabi_idiv0 returns if r1 = 0
 *
 * One bit of the quotient for each place that the divisor can be moved to
 * the left below the dividend. It is here for every variant: libgcc's has the
 * loop written out, which makes a program with printf larger by half.
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__aeabi_uidivmod, "ax", %progbits
        .weak   __aeabi_uidiv, __aeabi_uidivmod, __udivsi3
        .type   __aeabi_uidiv, %function
        .type   __aeabi_uidivmod, %function
        .type   __udivsi3, %function
__aeabi_uidiv:
__aeabi_uidivmod:
__udivsi3:
        cmp     r1, #0
        beq     __aeabi_idiv0
        mov     r2, r0
        clz     ip, r0
        clz     r3, r1
        mov     r0, #0
        subs    r3, r3, ip
        bmi     2f                      @ shorter than the divisor
1:      lsl     ip, r1, r3
        cmp     r2, ip
        it      hs
        subhs   r2, r2, ip
        adc     r0, r0, r0              @ with the carry of the comparison
        subs    r3, r3, #1
        bpl     1b
2:      mov     r1, r2
        bx      lr
        .size   __aeabi_uidiv, . - __aeabi_uidiv
        .size   __aeabi_uidivmod, . - __aeabi_uidivmod
        .size   __udivsi3, . - __udivsi3

        .section .note.GNU-stack, "", %progbits
