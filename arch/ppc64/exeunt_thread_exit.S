/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit - end the calling thread alone.
 *
 * abi:   ppc64 ELF v1 and v2; system-call number in %r0, first word in %r3
 * in:    %r3 = status, seen by the parent if this is the last thread
 * out:   does not return, whatever the kernel answers
 */
#include "direct.h"

        function exeunt_thread_exit
        mr      %r31, %r3               /* an answer would overwrite it */
1:      mr      %r3, %r31
        li      %r0, SYS_exit
        sc
        b       1b
        end     exeunt_thread_exit

        .section .note.GNU-stack, "", @progbits
