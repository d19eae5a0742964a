/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   PA-RISC 32-bit; system-call number in %r20, words in %r26, %r25
 * in:    %r26 = its low end, %r25 = its bytes
 * out:   does not return: this thread alone ends, whatever the kernel answers
 *
 * Nothing is on a stack from the first call on. No signal must come: its
 * handler would want one.
 */
#include "sysnum.h"

        .section .text.__ex_unmap_and_exit, "ax", @progbits
        .globl  __ex_unmap_and_exit
        .hidden __ex_unmap_and_exit
        .type   __ex_unmap_and_exit, @function
__ex_unmap_and_exit:
        ble     0x100(%sr2, %r0)
         ldi    SYS_munmap, %r20
1:      copy    %r0, %r26
        ble     0x100(%sr2, %r0)
         ldi    SYS_exit, %r20
        b,n     1b
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
