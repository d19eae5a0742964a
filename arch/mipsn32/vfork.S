/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   MIPS n32, whose kernel has no vfork: clone(flags, no new stack)
 * out:   $v0 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The return address stays in its register: there is no frame for the child
 * to write over.
 */
#include "sysnum.h"

#define CLONE_VM 0x100
#define CLONE_VFORK 0x4000
#define SIGCHLD 18

        .section .text.vfork, "ax", @progbits
        .globl  __ex_vfork
        .hidden __ex_vfork
        .weak   vfork
        .type   __ex_vfork, @function
        .type   vfork, @function
        .ent    vfork
        .set    noreorder
__ex_vfork:
vfork:
        li      $a0, CLONE_VM | CLONE_VFORK | SIGCHLD
        move    $a1, $zero
        j       __ex_direct
         li     $v0, SYS_clone
        .end    vfork
        .size   __ex_vfork, . - __ex_vfork
        .size   vfork, . - vfork

        .section .note.GNU-stack, "", @progbits
