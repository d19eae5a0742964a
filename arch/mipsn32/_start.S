/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   MIPS n32; $sp is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. clang aligns those to 8: so _start begins at a
 * multiple of 8, and ends at one.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
        .balign 8
        .ent    _start
        .set    noreorder
_start:
        .cfi_startproc
        .cfi_undefined $31              /* the outermost frame */
        move    $fp, $zero              /* the same, for who follows $fp */
        lw      $a0, 0($sp)             /* argc */
        addiu   $a1, $sp, 4             /* argv */
        sll     $a2, $a0, 2
        addu    $a2, $a2, $a1
        jal     __ex_enter
         addiu  $a2, $a2, 4             /* envp */
        move    $a0, $v0
        .cfi_endproc
        .end    _start
        .size   _start, . - _start

        .globl  __ex_align              /* for linker.ld */
        .hidden __ex_align
        .set    __ex_align, 8

        .section .note.GNU-stack, "", @progbits
