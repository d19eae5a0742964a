/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   Alpha ELF; $sp is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector; whoever is called finds
 *        its own address in $27 and may make $gp from it
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function; then it puts in the part that has exit's
 * address in $27.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .ent    _start
        .type   _start, @function
_start:
        .frame  $sp, 0, $26
        .prologue 0
        .cfi_startproc
        .cfi_undefined $26              /* the outermost frame */
        mov     $31, $fp                /* the same, for who follows $fp */
        br      $27, 1f
1:      ldgp    $gp, 0($27)
        ldl     $16, 0($sp)             /* argc */
        lda     $17, 8($sp)             /* argv */
        s8addq  $16, $17, $18
        lda     $18, 8($18)             /* envp */
        ldah    $27, __ex_enter($gp)    !gprelhigh
        lda     $27, __ex_enter($27)    !gprellow
        jsr     $26, ($27)
        mov     $0, $16
        .cfi_endproc
        .size   _start, . - _start
        .end    _start

        .section .text._start.exit, "ax", @progbits
        br      $27, 1f
1:
        .section .note.GNU-stack, "", @progbits
