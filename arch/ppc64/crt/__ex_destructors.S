/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_destructors - run the destructors: the fini array, backwards.
 *
 * abi:   ppc64 ELF v1 and v2; callee-saved: %r14-%r31 %r1
 * in:    %r3 = status
 * out:   on to __ex_after_destructors with the same
 *
 * As crt/__ex_destructors.c, but without what a C function brings to a program
 * that drops it: a descriptor, and routines of the linker's that save
 * registers. It never returns: it saves nothing, and its caller's frame serves.
 */
        .section .text.ex_exit.3, "ax", @progbits
        .globl  __ex_destructors
        .hidden __ex_destructors
        .type   __ex_destructors, @function
__ex_destructors:
        mr      %r29, %r2
        mr      %r31, %r3
        lis     %r30, __fini_array_end@ha
        addi    %r30, %r30, __fini_array_end@l
1:      lis     %r9, __fini_array_start@ha
        addi    %r9, %r9, __fini_array_start@l
        cmpld   %r30, %r9
        beq     2f
        li      %r0, 0
        ldu     %r12, -8(%r30)
        std     %r0, 0(%r30)            /* first: it may exit */
        cmpdi   %r12, 0
        beq     1b
#if _CALL_ELF == 1
        ld      %r2, 8(%r12)            /* by way of the descriptor */
        ld      %r11, 16(%r12)
        ld      %r12, 0(%r12)
#endif
        mtctr   %r12
        bctrl
        mr      %r2, %r29
        b       1b
2:      mr      %r3, %r31
        b       __ex_after_destructors
        .size   __ex_destructors, . - __ex_destructors

        .section .note.GNU-stack, "", @progbits
