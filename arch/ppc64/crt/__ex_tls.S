/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_tls - give the main thread its thread-local storage.
 *
 * abi:   ppc64 ELF v1 and v2; the thread pointer, %r13, is 0x7000 bytes behind
 *        the begin of the block
 * in:    %r3 = argc, %r4 = argv, %r5 = envp
 * out:   on to __ex_after_tls with the same
 *
 * As crt/__ex_tls.c, but without what a C function brings to a program that
 * drops it: a descriptor.
 */
        .section .text.ex_enter.0, "ax", @progbits
        .globl  __ex_tls
        .hidden __ex_tls
        .type   __ex_tls, @function
__ex_tls:
        lis     %r8, __ex_tls_area@ha
        addi    %r8, %r8, __ex_tls_area@l
        lis     %r9, __ex_tls_image@ha
        addi    %r9, %r9, __ex_tls_image@l
        lis     %r10, __ex_tls_image_end@ha
        addi    %r10, %r10, __ex_tls_image_end@l
        addi    %r13, %r8, 0x7000
1:      cmpld   %r9, %r10
        beq     2f
        ld      %r0, 0(%r9)
        std     %r0, 0(%r8)
        addi    %r9, %r9, 8
        addi    %r8, %r8, 8
        b       1b
2:      b       __ex_after_tls
        .size   __ex_tls, . - __ex_tls

        .section .note.GNU-stack, "", @progbits
