/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   Hexagon; r29 is a multiple of 8 and points to argc, argv[], a null,
 *        envp[], a null, the auxiliary vector
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
        .cfi_undefined r31              /* the outermost frame */
        {
                r30 = #0                /* the same, for who follows r30 */
                r0 = memw(r29+#0)       /* argc */
                r1 = add(r29,#4)        /* argv */
        }
        r2 = addasl(r1,r0,#2)
        {
                r2 = add(r2,#4)         /* envp */
                call __ex_enter
        }
        .cfi_endproc
        .size   _start, . - _start

        .section .note.GNU-stack, "", @progbits
