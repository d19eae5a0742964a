/* SPDX-License-Identifier: 0BSD */
/*
 * geteuid - the effective user.
 *
 * abi:   Alpha; getxuid's second result is in $20
 * out:   $0 = what the call of this name would tell, which came with Linux 5.1
 */
#include "sysnum.h"

        .section .text.geteuid, "ax", @progbits
        .globl  __ex_geteuid
        .hidden __ex_geteuid
        .weak   geteuid
        .ent    __ex_geteuid
        .type   __ex_geteuid, @function
        .type   geteuid, @function
__ex_geteuid:
        .frame  $sp, 0, $26
        .prologue 0
        .usepv  geteuid, no
geteuid:
        lda     $0, SYS_getxuid
        callsys
        mov     $20, $0
        ret
        .size   __ex_geteuid, . - __ex_geteuid
        .size   geteuid, . - geteuid
        .end    __ex_geteuid

        .section .note.GNU-stack, "", @progbits
