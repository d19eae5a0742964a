/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_cdcmple, __aeabi_cfcmple and their kin - compare, in the flags.
 *
 * abi:   ARM RTABI 4.1.2
 * in:    r0, r1 and r2, r3 = two doubles; r0 and r1 = two floats; those with
 *        an r compare the second with the first
 * out:   C clear: less; Z set: equal; else greater, or one is a NaN; no other
 *        register but ip and lr is touched
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .macro  begin name
        .weak   __aeabi_\name
        .type   __aeabi_\name, %function
__aeabi_\name:
        .endm
        .macro  compare by
        bl      \by
        cmp     r0, #0                  @ sets C, which no 0 can clear
        it      lt
        cmnlt   r0, #0                  @ but this
        .endm

        .section .text.__aeabi_cdcmple, "ax", %progbits
        begin   cdcmpeq
        begin   cdcmple
        push    {r0-r4, lr}
        compare __ledf2
        pop     {r0-r4, pc}
        .size   __aeabi_cdcmpeq, . - __aeabi_cdcmpeq
        .size   __aeabi_cdcmple, . - __aeabi_cdcmple

        .section .text.__aeabi_cdrcmple, "ax", %progbits
        begin   cdrcmple
        push    {r0-r4, lr}
        ldrd    r0, r1, [sp, #8]
        ldrd    r2, r3, [sp]
        compare __ledf2
        pop     {r0-r4, pc}
        .size   __aeabi_cdrcmple, . - __aeabi_cdrcmple

        .section .text.__aeabi_cfcmple, "ax", %progbits
        begin   cfcmpeq
        begin   cfcmple
        push    {r0-r4, lr}
        compare __lesf2
        pop     {r0-r4, pc}
        .size   __aeabi_cfcmpeq, . - __aeabi_cfcmpeq
        .size   __aeabi_cfcmple, . - __aeabi_cfcmple

        .section .text.__aeabi_cfrcmple, "ax", %progbits
        begin   cfrcmple
        push    {r0-r4, lr}
        mov     r0, r1
        ldr     r1, [sp]
        compare __lesf2
        pop     {r0-r4, pc}
        .size   __aeabi_cfrcmple, . - __aeabi_cfrcmple

        .section .note.GNU-stack, "", %progbits
