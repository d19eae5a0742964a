/* SPDX-License-Identifier: 0BSD */
/*
 * pwrite - write at a place in a file.
 *
 * abi:   x32; the place, of 64 bits, is one register, as the kernel wants it
 * in:    %edi = descriptor, %rsi = bytes, %edx = count, %rcx = place
 * out:   %eax = bytes written, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.pwrite, "ax", @progbits
        .globl  __ex_pwrite
        .hidden __ex_pwrite
        .weak   pwrite
        .type   __ex_pwrite, @function
        .type   pwrite, @function
__ex_pwrite:
pwrite:
        mov     %rcx, %r10
        mov     $SYS_pwrite64, %eax
        jmp     __ex_direct
        .size   __ex_pwrite, . - __ex_pwrite
        .size   pwrite, . - pwrite

        .section .note.GNU-stack, "", @progbits
