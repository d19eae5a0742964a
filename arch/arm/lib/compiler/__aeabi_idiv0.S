/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_idiv0, __aeabi_ldiv0 - what happens when the divisor is 0.
 *
 * abi:   ARM RTABI 4.3.2; a program may have its own
 * in:    nothing
 * out:   if the signal is ignored or handled, any quotient: r0, and r1
 *
 * SIGFPE, as libgcc does it on Linux, and other processors do.
 */
#define SIGFPE 8 /* include/bits/signum.h */

        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__aeabi_idiv0, "ax", %progbits
        .weak   __aeabi_idiv0, __aeabi_ldiv0
        .type   __aeabi_idiv0, %function
        .type   __aeabi_ldiv0, %function
__aeabi_idiv0:
__aeabi_ldiv0:
        movs    r0, #SIGFPE
        b       raise
        .size   __aeabi_idiv0, . - __aeabi_idiv0
        .size   __aeabi_ldiv0, . - __aeabi_ldiv0

        .section .note.GNU-stack, "", %progbits
