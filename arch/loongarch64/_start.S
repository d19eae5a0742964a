/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   LoongArch LP64D; $sp is a multiple of 16 and points to argc, argv[],
 *        a null, envp[], a null, the auxiliary vector
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
        .cfi_undefined 1                /* $ra: the outermost frame */
        move    $fp, $zero              /* the same, for who follows $fp */
        ld.d    $a0, $sp, 0             /* argc */
        addi.d  $a1, $sp, 8             /* argv */
        alsl.d  $a2, $a0, $a1, 3
        addi.d  $a2, $a2, 8             /* envp */
        bl      __ex_enter
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
