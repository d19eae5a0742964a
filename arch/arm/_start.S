/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   ARM EABI; sp is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. The stack is aligned for it.
 */
        .syntax unified
        .cfi_sections .debug_frame
        .section .text._start, "ax", %progbits
        .globl  _start
        .type   _start, %function
_start:
        .cfi_startproc
        .cfi_undefined lr               @ the outermost frame
        mov     fp, #0                  @ the same, for who follows fp
        ldr     r0, [sp]                @ argc
        add     r1, sp, #4              @ argv
        add     r2, r1, r0, lsl #2
        add     r2, r2, #4              @ envp
        bl      __ex_enter
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", %progbits
