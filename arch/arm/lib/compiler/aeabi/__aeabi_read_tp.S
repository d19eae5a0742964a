/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_read_tp - the thread pointer.
 *
 * abi:   ARM RTABI 4.3.5
 * in:    nothing
 * out:   r0 = thread pointer; no other register but ip and lr is touched
 *
 * From ARMv7 on a register holds it; before, the kernel has a function for
 * it, at an address of its own (Documentation/arm/kernel_user_helpers.rst).
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__aeabi_read_tp, "ax", %progbits
        .weak   __aeabi_read_tp
        .type   __aeabi_read_tp, %function
__aeabi_read_tp:
#if __ARM_ARCH >= 7
        mrc     p15, 0, r0, c13, c0, 3
        bx      lr
#else
        mov     r0, #0xffff0fff
        sub     pc, r0, #0xfff - 0xfe0
#endif
        .size   __aeabi_read_tp, . - __aeabi_read_tp

        .section .note.GNU-stack, "", %progbits
