/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   riscv32 ILP32; sp is a multiple of 16 and points to argc, argv[], a
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
        .cfi_undefined ra               /* the outermost frame */
        li      s0, 0                   /* the same, for who follows s0 */
        lw      a0, 0(sp)               /* argc */
        addi    a1, sp, 4               /* argv */
        slli    a2, a0, 2
        add     a2, a2, a1
        addi    a2, a2, 4               /* envp */
        call    __ex_enter
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
