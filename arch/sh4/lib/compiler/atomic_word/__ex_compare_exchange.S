/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_compare_exchange - store in a word that holds what is expected.
 *
 * abi:   SuperH; a sequence that the kernel restarts (gUSA)
 * in:    r4 = word, r5 = expected, r6 = desired
 * out:   r0 = what the word held
 *
 * While r15 is the negative length of the sequence that ends at r0, the kernel
 * goes back to its beginning whenever another thread or a handler has run. What
 * compilers generate for other operations is such a sequence, too, but qemu 7.2
 * knows only some of them. Those that it does not know it means to run while
 * all other threads stand still; one that was asked to stop just before runs
 * along with them, for cpu_exec_step_atomic() does not take the request back.
 * Hence -matomic-model=none in sh4.mk: all operations come here.
 */
        .section .text.__ex_compare_exchange, "ax", @progbits
        .balign 4
        .globl  __ex_compare_exchange
        .hidden __ex_compare_exchange
        .type   __ex_compare_exchange, @function
__ex_compare_exchange:
        nop                             /* mova knows multiples of 4 only */
        mova    1f, r0
        mov     r15, r1
        mov     #-8, r15
        mov.l   @r4, r2
        cmp/eq  r2, r5
        bf      1f
        mov.l   r6, @r4
1:      mov     r1, r15
        rts
        mov     r2, r0
        .size   __ex_compare_exchange, . - __ex_compare_exchange

        .section .note.GNU-stack, "", @progbits
