/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   SPARC V9; 2047 beyond %sp, which is a multiple of 16, are the 128
 *        bytes that a register window is kept in; behind them argc, argv[],
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
        .cfi_undefined %o7              ! the outermost frame
        clr     %fp                     ! the same, for who follows %fp
        ldx     [%sp + 2047 + 128], %o0 ! argc
        add     %sp, 2047 + 136, %o1    ! argv
        sllx    %o0, 3, %o2
        add     %o2, 8, %o2
        add     %o1, %o2, %o2           ! envp
        call    __ex_enter
         sub    %sp, 48, %sp            ! the callee may store below argc
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
