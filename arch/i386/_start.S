/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   i386 System V; %esp is a multiple of 16 and points to argc,
 *        argv[], a null, envp[], a null, the auxiliary vector
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
        .cfi_undefined eip              /* the outermost frame */
        xor     %ebp, %ebp              /* the same, for who follows %ebp */
        pop     %eax                    /* argc */
        mov     %esp, %ecx              /* argv */
        lea     4(%esp,%eax,4), %edx    /* envp */
        push    %ebp                    /* two words more, so that the call */
        push    %ebp                    /* is made at a multiple of 16 */
        push    %edx
        push    %ecx
        push    %eax
        call    __ex_enter
        push    %eax                    /* the status */
        push    %ebp                    /* in place of a return address */
        .cfi_endproc
        .size   _start, . - _start

        .section .text._start.exit, "ax", @progbits
        push    %eax                    /* three words more, of which the */
        push    %eax                    /* last two are again the status and */
        push    %eax                    /* what stands for an address */

        .section .note.GNU-stack, "", @progbits
