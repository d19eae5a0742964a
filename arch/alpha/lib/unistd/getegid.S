/* SPDX-License-Identifier: 0BSD */
/*
 * getegid - the effective group.
 *
 * abi:   Alpha; getxgid's second result is in $20
 * out:   $0 = what the call of this name would tell, which came with Linux 5.1
 */
#include "sysnum.h"

        .section .text.getegid, "ax", @progbits
        .globl  __ex_getegid
        .hidden __ex_getegid
        .weak   getegid
        .ent    __ex_getegid
        .type   __ex_getegid, @function
        .type   getegid, @function
__ex_getegid:
        .frame  $sp, 0, $26
        .prologue 0
        .usepv  getegid, no
getegid:
        lda     $0, SYS_getxgid
        callsys
        mov     $20, $0
        ret
        .size   __ex_getegid, . - __ex_getegid
        .size   getegid, . - getegid
        .end    __ex_getegid

        .section .note.GNU-stack, "", @progbits
