/* SPDX-License-Identifier: 0BSD */
/*
 * fork - make a child.
 *
 * abi:   SPARC V9; result in %o0, with the carry set if that is an errno,
 *        and %o1 = 1 in the child, where %o0 is its parent
 * out:   %o0 = 0 in the child, its process ID in the parent; -1 with errno
 */
#include "sysnum.h"

        .section .text.fork, "ax", @progbits
        .globl  __ex_fork
        .hidden __ex_fork
        .weak   fork, _Fork
        .type   __ex_fork, @function
        .type   fork, @function
        .type   _Fork, @function
__ex_fork:
fork:
_Fork:
        mov     SYS_fork, %g1
        ta      0x6d
        bcs,a   %xcc, 1f
         neg    %o0
        sub     %o1, 1, %o1             ! 0 in the child, else all ones
        and     %o0, %o1, %o0
1:
#ifdef __PIC__
        mov     %o7, %g5                ! a call that does not come back here
        call    __ex_ret
         mov    %g5, %o7
#else
        sethi   %hi(__ex_ret), %g5      ! lld knows no branch that far
        jmp     %g5 + %lo(__ex_ret)
         nop
#endif
        .size   __ex_fork, . - __ex_fork
        .size   fork, . - fork
        .size   _Fork, . - _Fork

        .section .note.GNU-stack, "", @progbits
