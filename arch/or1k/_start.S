/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   OpenRISC 1000; r1 is a multiple of 4 and points to argc, argv[], a
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
        .cfi_undefined 9                /* r9: the outermost frame */
        l.lwz   r3, 0(r1)               /* argc */
        l.addi  r4, r1, 4               /* argv */
        l.slli  r5, r3, 2
        l.add   r5, r5, r4
        l.addi  r5, r5, 4               /* envp */
        l.jal   __ex_enter
         l.addi r2, r0, 0               /* no caller's frame, either */
        l.or    r3, r11, r11
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
