/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   Xtensa call0; a1 is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. Either must be at a multiple of 4 to be called.
 */
#include "outermost.h"

        .section .text._start, "ax", @progbits
        .balign 4
        .globl  _start
        .type   _start, @function
_start:
        l32i.n  a2, a1, 0               /* argc */
        addi.n  a3, a1, 4               /* argv */
        addx4   a4, a2, a3
        addi.n  a4, a4, 4               /* envp */
        movi.n  a15, 0                  /* no caller's frame, either */
        call0   __ex_enter
        nop.n                           /* 16 bytes in all */
        .size   _start, . - _start
        outermost _start, _start + 16

        .globl  __ex_align              /* for linker.ld */
        .hidden __ex_align
        .set    __ex_align, 4

        .section .note.GNU-stack, "", @progbits
