/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_arrays - run the constructors: the preinit and init arrays.
 *
 * abi:   ppc64 ELF v1 and v2; callee-saved: %r14-%r31 %r1
 * in:    %r3 = argc, %r4 = argv, %r5 = envp
 * out:   on to __ex_after_arrays with the same
 *
 * As crt/__ex_arrays.c, but without what a C function brings to a program that
 * drops it: a descriptor, and routines of the linker's that save registers.
 */
        .section .text.ex_enter.2, "ax", @progbits
        .globl  __ex_arrays
        .hidden __ex_arrays
        .type   __ex_arrays, @function
__ex_arrays:
        mflr    %r0
        std     %r0, 16(%r1)
        stdu    %r1, -160(%r1)
        std     %r27, 112(%r1)
        std     %r28, 120(%r1)
        std     %r29, 128(%r1)
        std     %r30, 136(%r1)
        std     %r31, 144(%r1)
        mr      %r27, %r2
        mr      %r29, %r3
        mr      %r30, %r4
        mr      %r31, %r5
        lis     %r28, __preinit_array_start@ha
        addi    %r28, %r28, __preinit_array_start@l
1:      lis     %r9, __init_array_end@ha
        addi    %r9, %r9, __init_array_end@l
        mr      %r3, %r29
        mr      %r4, %r30
        mr      %r5, %r31
        cmpld   %r28, %r9
        beq     2f
        ld      %r12, 0(%r28)
        addi    %r28, %r28, 8
#if _CALL_ELF == 1
        ld      %r2, 8(%r12)            /* by way of the descriptor */
        ld      %r11, 16(%r12)
        ld      %r12, 0(%r12)
#endif
        mtctr   %r12
        bctrl
        mr      %r2, %r27
        b       1b
2:      ld      %r27, 112(%r1)
        ld      %r28, 120(%r1)
        ld      %r29, 128(%r1)
        ld      %r30, 136(%r1)
        ld      %r31, 144(%r1)
        addi    %r1, %r1, 160
        ld      %r0, 16(%r1)
        mtlr    %r0
        b       __ex_after_arrays
        .size   __ex_arrays, . - __ex_arrays

        .section .note.GNU-stack, "", @progbits
