/* SPDX-License-Identifier: 0BSD */
/*
 * lseek - move the place where the next byte is read or written.
 *
 * abi:   x32; the offset, of 64 bits, is one register, as the kernel wants it
 * in:    %edi = descriptor, %rsi = offset, %edx = whence
 * out:   %rax = place, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.lseek, "ax", @progbits
        .globl  __ex_lseek
        .hidden __ex_lseek
        .weak   lseek
        .type   __ex_lseek, @function
        .type   lseek, @function
__ex_lseek:
lseek:
        mov     $SYS_lseek, %eax
        jmp     __ex_direct_wide
        .size   __ex_lseek, . - __ex_lseek
        .size   lseek, . - lseek

        .section .note.GNU-stack, "", @progbits
