/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_tls - give the main thread its thread-local storage.
 *
 * abi:   SH-4; the block begins behind the thread pointer, gbr, as far as its
 *        alignment says
 * in:    r4 = argc, r5 = argv, r6 = envp
 * out:   on to __ex_after_tls with the same
 *
 * As crt/__ex_tls.c, but in one piece, which a program can drop: at -O0 the
 * compiler makes functions of what is inline.
 */
        .section .text.ex_enter.0, "ax", @progbits
        .globl  __ex_tls
        .hidden __ex_tls
        .type   __ex_tls, @function
        .align  2
__ex_tls:
        mov.l   3f, r1
        ldc     r1, gbr
        mov.l   4f, r0
        add     r0, r1
        mov.l   5f, r2
        mov.l   6f, r3
1:      cmp/eq  r2, r3
        bt      2f
        mov.l   @r2+, r0
        mov.l   r0, @r1
        bra     1b
         add    #4, r1
2:      mov.l   7f, r0
        jmp     @r0
         nop
        .align  2
3:      .long   __ex_tls_area
4:      .long   __ex_tls_alignment
5:      .long   __ex_tls_image
6:      .long   __ex_tls_image_end
7:      .long   __ex_after_tls
        .size   __ex_tls, . - __ex_tls

        .section .note.GNU-stack, "", @progbits
