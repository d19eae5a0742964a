/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   m68k System V; %sp is a multiple of 4, which is all that C wants,
 *        and points to argc, argv[], a null, envp[], a null, the auxiliary
 *        vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. The stack is as a call would leave it.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
_start:
        .cfi_startproc
        .cfi_undefined 24               /* %pc: the outermost frame */
        sub.l   %fp, %fp                /* the same, for who follows %fp */
        move.l  (%sp)+, %d0             /* argc */
        move.l  %sp, %a0                /* argv */
        pea     4(%a0,%d0.l*4)          /* envp */
        move.l  %a0, -(%sp)
        move.l  %d0, -(%sp)
        bsr.l   __ex_enter
        move.l  %d0, -(%sp)             /* the status */
        move.l  %d0, -(%sp)             /* in place of a return address */
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
