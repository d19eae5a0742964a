/* SPDX-License-Identifier: 0BSD */
/*
 * same NAME, OTHER - a function that is another one, by the name that the
 * SPARC psABI has for it.
 *
 * Arguments and result are where C has them, in both.
 */
        .macro  same name, other
        .section .text.\name, "ax", @progbits
        .globl  \name
        .hidden \name
        .type   \name, @function
\name:
        ba      \other
         nop
        .size   \name, . - \name
        .section .note.GNU-stack, "", @progbits
        .endm
