/* SPDX-License-Identifier: 0BSD */
/*
 * ftruncate - cut or lengthen a file.
 *
 * abi:   x32; the size, of 64 bits, is one register, as the kernel wants it
 * in:    %edi = descriptor, %rsi = bytes
 * out:   %eax = 0, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.ftruncate, "ax", @progbits
        .globl  __ex_ftruncate
        .hidden __ex_ftruncate
        .weak   ftruncate
        .type   __ex_ftruncate, @function
        .type   ftruncate, @function
__ex_ftruncate:
ftruncate:
        mov     $SYS_ftruncate, %eax
        jmp     __ex_direct_wide
        .size   __ex_ftruncate, . - __ex_ftruncate
        .size   ftruncate, . - ftruncate

        .section .note.GNU-stack, "", @progbits
