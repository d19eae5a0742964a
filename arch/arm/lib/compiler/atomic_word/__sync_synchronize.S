/* SPDX-License-Identifier: 0BSD */
/*
 * __sync_synchronize - all before is seen by others before all behind.
 *
 * abi:   ARM EABI; the kernel's memory barrier, at an address of its own
 *        (Documentation/arm/kernel_user_helpers.rst)
 * in:    nothing
 * out:   nothing; no register but r3 is touched
 */
        .syntax unified
        .section .text.__sync_synchronize, "ax", %progbits
        .weak   __sync_synchronize
        .type   __sync_synchronize, %function
__sync_synchronize:
        mov     r3, #0xffff0fff
        sub     pc, r3, #0xfff - 0xfa0
        .size   __sync_synchronize, . - __sync_synchronize

        .section .note.GNU-stack, "", %progbits
