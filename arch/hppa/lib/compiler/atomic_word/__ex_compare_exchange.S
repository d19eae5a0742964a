/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_compare_exchange - store in a word that holds what is expected.
 *
 * abi:   PA-RISC 32-bit; light-weight system call, its number in %r20, its
 *        words in %r26, %r25, %r24, which stay; result in %r28, 0 or -errno
 *        in %r21 (arch/parisc/kernel/syscall.S)
 * in:    %r26 = word, %r25 = expected, %r24 = desired
 * out:   %r28 = what the word held
 *
 * The processor can but store 0 and tell what was there. So it is the kernel
 * that compares and stores.
 */
#include "sysnum.h"

/* arch/parisc/include/uapi/asm/errno.h */
#define EAGAIN 11
#define EDEADLOCK 45

        .section .text.__ex_compare_exchange, "ax", @progbits
        .globl  __ex_compare_exchange
        .hidden __ex_compare_exchange
        .type   __ex_compare_exchange, @function
__ex_compare_exchange:
        ldi     -EDEADLOCK, %r19
1:      ble     0xb0(%sr2, %r0)
         ldi    0, %r20                 /* words of 32 bits */
        comib,=,n -EAGAIN, %r21, 1b     /* others have the kernel's lock */
        comb,=,n %r19, %r21, 1b         /* the page has to be made first */
        comib,<> 0, %r21, 2f
         nop
        bv,n    %r0(%rp)
2:      iitlbp  %r0, (%sr0, %r0)        /* no word, or no such kernel */
        .size   __ex_compare_exchange, . - __ex_compare_exchange

        .section .note.GNU-stack, "", @progbits
