/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   ppc64 ELF v1 and v2; C and the kernel agree on every argument; result
 *        in %r3, with the overflow bit of %cr0 set if that is an errno
 * in:    %r0 = number; the caller's arguments where C has put them
 * out:   %r3 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
#include "direct.h"

        .hidden __ex_direct
        function __ex_direct
        sc
        bnslr+
        neg     %r3, %r3
        b       __ex_ret
        end     __ex_direct

        .section .note.GNU-stack, "", @progbits
