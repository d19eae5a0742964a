/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   ppc64 ELF v1 and v2; system-call number in %r0, words in %r3, %r4
 * in:    %r3 = its low end, %r4 = its bytes
 * out:   does not return: this thread alone ends, whatever the kernel answers
 *
 * Nothing is on a stack from the first call on. No signal must come: its
 * handler would want one.
 */
#include "direct.h"

        .hidden __ex_unmap_and_exit
        function __ex_unmap_and_exit
        li      %r0, SYS_munmap
        sc
1:      li      %r3, 0
        li      %r0, SYS_exit
        sc
        b       1b
        end     __ex_unmap_and_exit

        .section .note.GNU-stack, "", @progbits
