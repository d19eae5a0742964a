/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_memcpy, __aeabi_memmove, __aeabi_memset, __aeabi_memclr - the
 * memory functions by the names of the ABI.
 *
 * abi:   ARM RTABI 4.3.4; those that end in 4 and 8 may count on addresses
 *        that are multiples of it
 * in:    r0 = to, r1 = from, r2 = bytes; memset: r1 = bytes, r2 = the byte;
 *        memclr: r1 = bytes
 * out:   nothing
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .macro  begin name
        .weak   __aeabi_\name, __aeabi_\name\()4, __aeabi_\name\()8
        .type   __aeabi_\name, %function
        .type   __aeabi_\name\()4, %function
        .type   __aeabi_\name\()8, %function
__aeabi_\name:
__aeabi_\name\()4:
__aeabi_\name\()8:
        .endm
        .macro  end name
        .size   __aeabi_\name, . - __aeabi_\name
        .size   __aeabi_\name\()4, . - __aeabi_\name\()4
        .size   __aeabi_\name\()8, . - __aeabi_\name\()8
        .endm

        .section .text.__aeabi_memcpy, "ax", %progbits
        begin   memcpy
        b       memcpy
        end     memcpy

        .section .text.__aeabi_memmove, "ax", %progbits
        begin   memmove
        b       memmove
        end     memmove

        .section .text.__aeabi_memset, "ax", %progbits
        begin   memclr
        movs    r2, #0
        begin   memset
        mov     r3, r1
        mov     r1, r2
        mov     r2, r3
        b       memset
        end     memset
        end     memclr

        .section .note.GNU-stack, "", %progbits
