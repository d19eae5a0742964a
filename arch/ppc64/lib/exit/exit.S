/* SPDX-License-Identifier: 0BSD */
/*
 * exit - the descriptor of what linker.ld places behind _start.
 *
 * abi:   ppc64 ELF v1; in v2 linker.ld gives that place the name
 */
#if _CALL_ELF == 1
        .section .opd, "aw", @progbits
        .p2align 3
        .globl  exit
        .type   exit, @function
exit:
        .quad   __ex_after_start, .TOC.@tocbase, 0
        .size   exit, . - exit
#endif

        .section .note.GNU-stack, "", @progbits
