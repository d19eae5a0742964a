/* SPDX-License-Identifier: 0BSD */
/*
 * _exit - end the process without ceremony.
 *
 * abi:   SH-4; system-call number in r3, first word in r4
 * in:    r4 = status, of which the parent will see the low 8 bits
 * out:   does not return, whatever the kernel answers
 *
 * Touches no memory. linker.ld makes exit the same function where nothing is
 * linked that has to be done at exit.
 */
#include "sysnum.h"

        .section .text._exit, "ax", @progbits
        .globl  _exit, _Exit
        .type   _exit, @function
        .type   _Exit, @function
_exit:
_Exit:
        mov     #SYS_exit_group - 256, r3
        extu.b  r3, r3                  /* all threads; mov ends at 127 */
1:      trapa   #0x16
        bra     1b
         mov    #SYS_exit, r3           /* refused: this thread, for ever */
        .size   _exit, . - _exit
        .size   _Exit, . - _Exit

        .section .note.GNU-stack, "", @progbits
