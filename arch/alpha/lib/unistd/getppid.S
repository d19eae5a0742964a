/* SPDX-License-Identifier: 0BSD */
/*
 * getppid - the parent's process ID.
 *
 * abi:   Alpha; getxpid's second result is in $20
 * out:   $0 = what the call of this name would tell, which came with Linux 5.1
 */
#include "sysnum.h"

        .section .text.getppid, "ax", @progbits
        .globl  __ex_getppid
        .hidden __ex_getppid
        .weak   getppid
        .ent    __ex_getppid
        .type   __ex_getppid, @function
        .type   getppid, @function
__ex_getppid:
        .frame  $sp, 0, $26
        .prologue 0
        .usepv  getppid, no
getppid:
        lda     $0, SYS_getxpid
        callsys
        mov     $20, $0
        ret
        .size   __ex_getppid, . - __ex_getppid
        .size   getppid, . - getppid
        .end    __ex_getppid

        .section .note.GNU-stack, "", @progbits
