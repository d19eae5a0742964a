/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   PowerPC SysV; %r1 is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
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
        .cfi_undefined lr               /* the outermost frame */
        lwz     %r3, 0(%r1)             /* argc */
        addi    %r4, %r1, 4             /* argv */
        slwi    %r5, %r3, 2
        add     %r5, %r5, %r4
        addi    %r5, %r5, 4             /* envp */
        li      %r0, 0                  /* no back chain: outermost, too */
        stwu    %r0, -16(%r1)
        bl      __ex_enter
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
