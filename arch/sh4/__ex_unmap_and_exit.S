/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   SH-4; system-call number in r3, words in r4, r5
 * in:    r4 = its low end, r5 = its bytes
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
        .align  2
__ex_unmap_and_exit:
        mov     #SYS_munmap, r3
        trapa   #0x16
        or      r0, r0                  /* see __ex_syscall.S */
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        mov     #0, r4
        mov     #SYS_exit, r3
1:      trapa   #0x16
        bra     1b
         nop
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
