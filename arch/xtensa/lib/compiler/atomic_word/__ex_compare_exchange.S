/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_compare_exchange - store in a word that holds what is expected.
 *
 * abi:   Xtensa call0, with the conditional store option
 * in:    a2 = word, a3 = expected, a4 = desired
 * out:   a2 = what the word held
 *
 * The assembler does not know the instructions: they are an option, of which
 * Debian's compiler says that its processor lacks it. Kernels have offered the
 * same as a system call, which is off by default.
 *
 * A handler that comes between the two must not leave another value to
 * compare with. Kernels save it (xtregs_opt). QEMU 7.2 does not, but asks for
 * signals only where its blocks of instructions begin; and a block ends between
 * the two only where a page does: hence the alignment. With its -singlestep,
 * which ends a block behind each instruction, changes are lost:
 * tests/compiler/atomic-operations-lose-no-handler-s-change.c shows it.
 */
        .section .text.__ex_compare_exchange, "ax", @progbits
        .balign 16
        .globl  __ex_compare_exchange
        .hidden __ex_compare_exchange
        .type   __ex_compare_exchange, @function
__ex_compare_exchange:
        memw
        .byte   0x30, 0x0c, 0x13        /* wsr.scompare1 a3 */
        .byte   0x42, 0xe2, 0x00        /* s32c1i a4, a2, 0 */
        memw
        mov.n   a2, a4
        ret.n
        .size   __ex_compare_exchange, . - __ex_compare_exchange

        .section .note.GNU-stack, "", @progbits
