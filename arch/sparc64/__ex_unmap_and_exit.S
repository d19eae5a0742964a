/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_unmap_and_exit - give back the stack that this runs on, and end.
 *
 * abi:   SPARC V9; system-call number in %g1, words and result in %o0, %o1
 * in:    %o0 = its low end, %o1 = its bytes
 * out:   does not return: this thread alone ends, whatever the kernel answers
 *
 * Nothing is on a stack from the first call on. No signal must come: its
 * handler would want one.
 *
 * The windows of the callers are written, while they have where to go; this
 * one the kernel may write at any time: so it gets another place, which all
 * threads that end share, as nobody reads it (arch/sparc/kernel/process_64.c).
 */
#include "sysnum.h"

        .section .text.__ex_unmap_and_exit, "ax", @progbits
        .globl  __ex_unmap_and_exit
        .hidden __ex_unmap_and_exit
        .type   __ex_unmap_and_exit, @function
__ex_unmap_and_exit:
        flushw                          ! write the windows
#ifdef __PIC__
        call    1f                      ! from here, as nobody returns
         sethi  %pc22(window - 2047 + 4), %g1
1:      or      %g1, %pc10(window - 2047 + 8), %g1
        sra     %g1, 0, %g1
        add     %g1, %o7, %sp
#else
        sethi   %hi(window - 2047), %sp
        or      %sp, %lo(window - 2047), %sp
#endif
        mov     SYS_munmap, %g1
        ta      0x6d
1:      clr     %o0
        mov     SYS_exit, %g1
        ta      0x6d
        ba      1b
         nop
        .size   __ex_unmap_and_exit, . - __ex_unmap_and_exit

        .section .bss.__ex_unmap_and_exit, "aw", @nobits
        .balign 16
        .type   window, @object
window: .skip   128
        .size   window, . - window

        .section .note.GNU-stack, "", @progbits
