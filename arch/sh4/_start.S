/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   SH-4 System V; r15 is a multiple of 16 and points to argc, argv[],
 *        a null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. The stack is aligned for it, and so is the
 * length of this, 28 bytes: constants in code have to be at multiples of 4.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
        .align  2
_start:
        .cfi_startproc
        .cfi_undefined 17               /* pr: the outermost frame */
        mov.l   1f, r0
        mov     #0, r14                 /* the same, for who follows r14 */
        mov.l   @r15, r4                /* argc */
        mov     r15, r5
        add     #4, r5                  /* argv */
        mov     r4, r6
        shll2   r6
        add     r5, r6
        jsr     @r0
         add    #4, r6                  /* envp */
        bra     2f
         mov    r0, r4
1:      .long   __ex_enter
2:
        .cfi_endproc
        .size   _start, . - _start

        .globl  __ex_align              /* for linker.ld */
        .hidden __ex_align
        .set    __ex_align, 4

        .section .note.GNU-stack, "", @progbits
