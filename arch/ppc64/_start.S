/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   ppc64 ELF v1 and v2; %r1 is a multiple of 16 and points to argc,
 *        argv[], a null, envp[], a null, the auxiliary vector; a callee may
 *        write to 112 (v1) or 32 bytes (v2) above its %r1
 * in:    v1: %r2 = the TOC pointer, from the descriptor; v2: nothing
 * out:   exit(__ex_enter(argc, argv, envp)), with %r2 = the TOC pointer
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. The stack is aligned for it.
 */
#include "direct.h"

        .cfi_sections .debug_frame
        function _start
        .cfi_startproc
        .cfi_undefined lr               /* the outermost frame */
#if _CALL_ELF == 2 && defined(__PIC__)
        bcl     20, 31, 1f              /* where it lies now */
1:      mflr    %r2
        addis   %r2, %r2, (.TOC. - 1b)@ha
        addi    %r2, %r2, (.TOC. - 1b)@l
#elif _CALL_ELF == 2
        lis     %r2, .TOC.@ha
        addi    %r2, %r2, .TOC.@l
#endif
        ld      %r3, 0(%r1)             /* argc */
        addi    %r4, %r1, 8             /* argv */
        sldi    %r5, %r3, 3
        add     %r5, %r5, %r4
        addi    %r5, %r5, 8             /* envp */
        li      %r0, 0                  /* no back chain: outermost, too */
        stdu    %r0, -112(%r1)
        bl      __ex_enter
        .cfi_endproc
        end     _start

#if _CALL_ELF == 1
#undef __ex_enter /* the Makefile's, for what a hardened _start calls instead */
/*
 * The names of places in the chains are names of code. linker.ld would make
 * main's descriptor one of them, and no descriptor for exit: lib/exit/exit.S.
 */
        .section .text.ex_at.exit, "ax", @progbits
        .globl  __ex_after_start
        .hidden __ex_after_start
        .type   __ex_after_start, @function
__ex_after_start:

        .section .text.ex_at.enter, "ax", @progbits
        .globl  __ex_enter
        .hidden __ex_enter
        .type   __ex_enter, @function
__ex_enter:

        .section .text.ex_at.after_tls, "ax", @progbits
        .globl  __ex_after_tls
        .hidden __ex_after_tls
        .type   __ex_after_tls, @function
__ex_after_tls:

        .section .text.ex_at.after_environ, "ax", @progbits
        .globl  __ex_after_environ
        .hidden __ex_after_environ
        .type   __ex_after_environ, @function
__ex_after_environ:

        .section .text.ex_at.after_arrays, "ax", @progbits
        .globl  __ex_after_arrays
        .hidden __ex_after_arrays
        .type   __ex_after_arrays, @function
__ex_after_arrays:
        b       main
#endif

        .section .note.GNU-stack, "", @progbits
