/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_clone - a child or thread that starts in a function of its own.
 *
 * abi:   Xtensa call0; clone(flags, stack, parent_tid, tls, child_tid)
 * in:    a2 = function, a3 = top of its stack, a4 = flags, a5 = its argument,
 *        a6 = parent_tid, a7 = tls, 0(a1) = child_tid
 * out:   a2 = the child's ID, or -errno; the child never returns from
 *        here: what the function returns is its raw exit status
 */
#include "outermost.h"
#include "sysnum.h"

        .section .text.__ex_clone, "ax", @progbits
        .balign 4
        .globl  __ex_clone
        .hidden __ex_clone
        .type   __ex_clone, @function
__ex_clone:
        mov.n   a10, a2                 /* the child has the registers, too */
        mov.n   a11, a5
        srli    a3, a3, 4
        slli    a3, a3, 4
        l32i.n  a8, a1, 0
        mov.n   a5, a7
        mov.n   a7, a6
        mov.n   a6, a4
        mov.n   a4, a7
        movi    a2, SYS_clone
        syscall
        beqz.n  a2, 1f
        ret.n
1:      movi.n  a15, 0                  /* the child's outermost frame */
        mov.n   a2, a11
        callx0  a10
        j       exeunt_thread_exit
2:      .size   __ex_clone, . - __ex_clone
        outermost 1b, 2b

        .section .note.GNU-stack, "", @progbits
