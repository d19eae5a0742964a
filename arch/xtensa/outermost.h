/* SPDX-License-Identifier: 0BSD */
/*
 * outermost FROM, TO - where unwinders end, for want of a return address.
 *
 * This assembler has no .cfi_undefined a0: so these are its bytes (DWARF 5,
 * 6.4.1 and 6.4.2).
 */
        .macro  outermost from, to
        .section .debug_frame, "", @progbits
21:     .4byte  24f - 22f               /* what functions have in common: */
22:     .4byte  0xffffffff
        .byte   1, 0, 1, 0x7c           /* version, units of 1 and -4 bytes */
        .byte   0                       /* the return address is in a0 */
        .byte   0x0c, 1, 0              /* the frame is where a1 points to */
24:     .4byte  26f - 25f               /* and this one: */
25:     .4byte  21b, \from, \to - \from
        .byte   0x07, 0, 0, 0           /* a0 is undefined */
26:     .previous
        .endm
