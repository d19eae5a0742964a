/* SPDX-License-Identifier: 0BSD */
/*
 * __m68k_read_tp - the thread pointer, as the compiler asks for it.
 *
 * abi:   m68k; number in %d0; the kernel keeps all registers but %d0
 * in:    nothing
 * out:   %a0 = thread pointer; all other registers are kept
 *
 * No register has it: only the kernel knows.
 */
#include "sysnum.h"

        .section .text.__m68k_read_tp, "ax", @progbits
        .globl  __m68k_read_tp
        .type   __m68k_read_tp, @function
__m68k_read_tp:
        move.l  %d0, -(%sp)
        move.l  #SYS_get_thread_area, %d0
        trap    #0
        move.l  %d0, %a0
        move.l  (%sp)+, %d0
        rts
        .size   __m68k_read_tp, . - __m68k_read_tp

        .section .note.GNU-stack, "", @progbits
