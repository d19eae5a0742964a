/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   m68k; system calls keep every register but %d0
 * out:   %d0 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The child returns through this frame first and writes over it, so the
 * return address waits in a register that the kernel keeps.
 */
#include "sysnum.h"

        .section .text.vfork, "ax", @progbits
        .globl  __ex_vfork
        .hidden __ex_vfork
        .weak   vfork
        .type   __ex_vfork, @function
        .type   vfork, @function
__ex_vfork:
vfork:
        move.l  (%sp)+, %a1
        move.l  #SYS_vfork, %d0
        trap    #0
        move.l  %a1, -(%sp)
        move.l  %d0, -(%sp)
        bsr.l   __ex_ret
        addq.l  #4, %sp
        rts
        .size   __ex_vfork, . - __ex_vfork
        .size   vfork, . - vfork

        .section .note.GNU-stack, "", @progbits
