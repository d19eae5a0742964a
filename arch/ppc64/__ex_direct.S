/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   ppc64 ELF v1 and v2; C and the kernel agree on every argument; result
 *        in %r3, with the overflow bit of %cr0 set if that is an errno
 * in:    %r0 = number; the caller's arguments where C has put them
 * out:   %r3 = result, or -1 with errno set
 *
 * No address of a program has more than 31 bits: none needs the TOC.
 */
#include "direct.h"

        .hidden __ex_direct
        function __ex_direct
        sc
        bnslr+
        lis     %r4, __ex_errno@ha
        stw     %r3, __ex_errno@l(%r4)
        li      %r3, -1
        blr
        end     __ex_direct

        .section .note.GNU-stack, "", @progbits
