/* SPDX-License-Identifier: 0BSD */
/*
 * pread - read at a place in a file.
 *
 * abi:   x32; the place, of 64 bits, is one register, as the kernel wants it
 * in:    %edi = descriptor, %rsi = buffer, %edx = count, %rcx = place
 * out:   %eax = bytes read, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.pread, "ax", @progbits
        .globl  __ex_pread
        .hidden __ex_pread
        .weak   pread
        .type   __ex_pread, @function
        .type   pread, @function
__ex_pread:
pread:
        mov     %rcx, %r10
        mov     $SYS_pread64, %eax
        jmp     __ex_direct
        .size   __ex_pread, . - __ex_pread
        .size   pread, . - pread

        .section .note.GNU-stack, "", @progbits
