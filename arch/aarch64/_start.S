/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   AArch64 LP64; sp is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
_start:
        .cfi_startproc
        .cfi_undefined x30              /* the outermost frame */
        mov     x29, xzr                /* the same, for who follows x29 */
        ldr     x0, [sp]                /* argc */
        add     x1, sp, #8              /* argv */
        add     x2, x1, x0, lsl #3
        add     x2, x2, #8              /* envp */
        bl      __ex_enter
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
