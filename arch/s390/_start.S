/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   s390 ELF; %r15 is a multiple of 8 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector; a callee may write to
 *        the 96 bytes above its %r15
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function; then it puts in the part that ends where such
 * a function, a multiple of 8, can begin.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
_start:
        .cfi_startproc
        .cfi_undefined %r14             /* the outermost frame */
        l       %r2, 0(%r15)            /* argc */
        la      %r3, 4(%r15)            /* argv */
        lr      %r4, %r2
        sll     %r4, 2
        la      %r4, 8(%r4,%r15)        /* envp */
        ahi     %r15, -96
        xc      0(4,%r15), 0(%r15)      /* no back chain: outermost, too */
        brasl   %r14, __ex_enter
        .cfi_endproc
        .size   _start, . - _start

        .section .text._start.exit, "ax", @progbits
        nop     0
        nopr    0                       /* 40 bytes in all */

        .globl  __ex_align              /* for linker.ld */
        .hidden __ex_align
        .set    __ex_align, 8

        .section .note.GNU-stack, "", @progbits
