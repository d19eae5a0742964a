/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   ARM EABI; callee-saved: r4-r11 sp and, with hardware floating
 *        point, d8-d15
 * in:    r0 = the jmp_buf: r4-r11 sp lr, d8-d15;
 *        longjmp: r1 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.setjmp, "ax", %progbits
        .globl  setjmp, longjmp
        .type   setjmp, %function
        .type   longjmp, %function
setjmp:
        mov     ip, sp                  @ Thumb cannot store sp itself
        stm     r0!, {r4-r11, ip, lr}
#ifdef __ARM_FP
        vstm    r0, {d8-d15}
#endif
        movs    r0, #0
        bx      lr
        .size   setjmp, . - setjmp
longjmp:
        ldm     r0!, {r4-r11, ip, lr}
#ifdef __ARM_FP
        vldm    r0, {d8-d15}
#endif
        mov     sp, ip
        movs    r0, r1
        it      eq
        moveq   r0, #1
        bx      lr
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", %progbits
