/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   x32; %rsp is a multiple of 16 and points to argc, argv[], a null,
 *        envp[], a null, the auxiliary vector: words of 32 bits, although a
 *        push or a call takes 64
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function; then it puts in the part that aligns the stack
 * for it.
 */
        .cfi_sections .debug_frame
        .section .text._start, "ax", @progbits
        .globl  _start
        .type   _start, @function
_start:
        .cfi_startproc
        .cfi_undefined rip              /* the outermost frame */
        xor     %ebp, %ebp              /* the same, for who follows %rbp */
        mov     (%rsp), %edi            /* argc */
        lea     4(%rsp), %esi           /* argv */
        lea     4(%rsi,%rdi,4), %edx    /* envp */
        call    __ex_enter
        xchg    %eax, %edi              /* the status */
        .cfi_endproc
        .size   _start, . - _start

        .section .text._start.exit, "ax", @progbits
        push    %rax                    /* as a call of exit would */

        .section .note.GNU-stack, "", @progbits
