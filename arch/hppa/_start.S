/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   PA-RISC 32-bit ELF; the stack grows upwards, and a callee may write
 *        to the 64 bytes below %r30; data is found by its distance from
 *        $global$, which is in %r27
 * in:    %r25 = argc, %r24 = argv, behind which are a null, envp[], a null,
 *        the auxiliary vector; %r30 is a multiple of 64, above all that
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. The stack is aligned for it.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
_start:
        .cfi_startproc
        .cfi_undefined %r2              /* the outermost frame */
        copy    %r0, %r3                /* the same, for who follows %r3 */
        copy    %r0, %r27               /* $global$, for ever */
        ldo     64(%r30), %r30
        copy    %r25, %r26              /* argc */
        sh2addl %r25, %r24, %r1
        copy    %r24, %r25              /* argv */
        bl      __ex_enter, %r2
         ldo    4(%r1), %r24            /* envp */
        copy    %r28, %r26
        .cfi_endproc
        .size   _start, . - _start

        .globl  $global$                /* any place will do */
$global$ = 0

        .section .note.GNU-stack, "", @progbits
