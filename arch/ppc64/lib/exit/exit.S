/* SPDX-License-Identifier: 0BSD */
/*
 * exit - what linker.ld places behind _start, as a function.
 *
 * abi:   ppc64 ELF v1; in v2 linker.ld gives that place the name
 * in:    %r3 = status
 * out:   does not return
 */
#if _CALL_ELF == 1
#include "direct.h"

        function exit
        b       __ex_after_start
        end     exit
#endif

        .section .note.GNU-stack, "", @progbits
