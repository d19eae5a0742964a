/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   Xtensa call0; clone(flags, stack, ...), where no stack means this one
 * out:   a2 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The return address stays in a0, out of the child's reach.
 */
#include "sysnum.h"

/* include/uapi/linux/sched.h, and SIGCHLD in the low byte */
#define CLONE_VM 0x100
#define CLONE_VFORK 0x4000
#define SIGCHLD 17

        .section .text.vfork, "ax", @progbits
        .balign 4
        .globl  __ex_vfork
        .hidden __ex_vfork
        .weak   vfork
        .type   __ex_vfork, @function
        .type   vfork, @function
__ex_vfork:
vfork:
        movi    a2, CLONE_VM | CLONE_VFORK | SIGCHLD
        movi.n  a3, 0
        movi    a10, SYS_clone
        j       __ex_direct
        .size   __ex_vfork, . - __ex_vfork
        .size   vfork, . - vfork

        .section .note.GNU-stack, "", @progbits
