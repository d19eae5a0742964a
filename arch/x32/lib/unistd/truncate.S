/* SPDX-License-Identifier: 0BSD */
/*
 * truncate - cut or lengthen a file.
 *
 * abi:   x32; the size, of 64 bits, is one register, as the kernel wants it
 * in:    %rdi = path, %rsi = bytes
 * out:   %eax = 0, or -1 with errno set
 */
#include "sysnum.h"

        .section .text.truncate, "ax", @progbits
        .globl  __ex_truncate
        .hidden __ex_truncate
        .weak   truncate
        .type   __ex_truncate, @function
        .type   truncate, @function
__ex_truncate:
truncate:
        mov     $SYS_truncate, %eax
        jmp     __ex_direct_wide
        .size   __ex_truncate, . - __ex_truncate
        .size   truncate, . - truncate

        .section .note.GNU-stack, "", @progbits
