/* SPDX-License-Identifier: 0BSD */
/*
 * mmap - map a file, or fresh memory.
 *
 * abi:   x32; the offset, of 64 bits, is one register, as the kernel wants it
 * in:    %rdi = address, %esi = bytes, %edx = allowed, %ecx = flags,
 *        %r8d = file, %r9 = offset
 * out:   %eax = address, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.mmap, "ax", @progbits
        .globl  __ex_mmap
        .hidden __ex_mmap
        .weak   mmap
        .type   __ex_mmap, @function
        .type   mmap, @function
__ex_mmap:
mmap:
        mov     %ecx, %r10d
        mov     %r8d, %r8d
        mov     $SYS_mmap, %eax
        jmp     __ex_direct
        .size   __ex_mmap, . - __ex_mmap
        .size   mmap, . - mmap

        .section .note.GNU-stack, "", @progbits
