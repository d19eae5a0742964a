/* SPDX-License-Identifier: 0BSD */
/*
 * __canonicalize_funcptr_for_compare - what two pointers to the same function
 * have in common.
 *
 * abi:   PA-RISC 32-bit
 * in:    %r26 = a pointer to a function
 * out:   %r28 = the same: in a static program a function has only one
 *
 * libgcc's looks into the tables of a dynamic linker.
 */
        .section .text.__canonicalize_funcptr_for_compare, "ax", @progbits
        .globl  __canonicalize_funcptr_for_compare
        .hidden __canonicalize_funcptr_for_compare
        .type   __canonicalize_funcptr_for_compare, @function
__canonicalize_funcptr_for_compare:
        bv      %r0(%r2)
         copy   %r26, %r28
        .size   __canonicalize_funcptr_for_compare, . - __canonicalize_funcptr_for_compare

        .section .note.GNU-stack, "", @progbits
