/* SPDX-License-Identifier: 0BSD */
/*
 * __ic_invalidate - have instructions fetched that were written as data.
 *
 * abi:   SH-4; cacheflush(address, bytes, what), number in r3
 * in:    r4 = the 16 bytes that gcc makes to call a nested function by
 */
#include "sysnum.h"

#define CACHEFLUSH_D_WB 2               /* uapi/asm/cachectl.h */
#define CACHEFLUSH_I 4

        .section .text.__ic_invalidate, "ax", @progbits
        .globl  __ic_invalidate
        .hidden __ic_invalidate
        .type   __ic_invalidate, @function
__ic_invalidate:
        mov     #16, r5
        mov     #CACHEFLUSH_D_WB | CACHEFLUSH_I, r6
        mov     #SYS_cacheflush, r3
        trapa   #0x16
        or      r0, r0                  /* see __ex_syscall.S */
        or      r0, r0
        or      r0, r0
        or      r0, r0
        or      r0, r0
        rts
         nop
        .size   __ic_invalidate, . - __ic_invalidate

        .section .note.GNU-stack, "", @progbits
