/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   SPARC V9; callee-saved: the window, %l0-%l7 %i0-%i7, and %sp
 * in:    %o0 = the jmp_buf: l0 to l7, i0 to i7, o6 (sp) o7;
 *        longjmp: %o1 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 *
 * What the stack has of the caller's window at the time of longjmp may be
 * newer than setjmp. So the window is in the jmp_buf, and longjmp, when it
 * has written all others to the stack, makes its own into the caller's: a
 * restore then loads the one before from where the caller's %fp says.
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        stx     %l0, [%o0]
        stx     %l1, [%o0 + 8]
        stx     %l2, [%o0 + 16]
        stx     %l3, [%o0 + 24]
        stx     %l4, [%o0 + 32]
        stx     %l5, [%o0 + 40]
        stx     %l6, [%o0 + 48]
        stx     %l7, [%o0 + 56]
        stx     %i0, [%o0 + 64]
        stx     %i1, [%o0 + 72]
        stx     %i2, [%o0 + 80]
        stx     %i3, [%o0 + 88]
        stx     %i4, [%o0 + 96]
        stx     %i5, [%o0 + 104]
        stx     %i6, [%o0 + 112]
        stx     %i7, [%o0 + 120]
        stx     %o6, [%o0 + 128]
        stx     %o7, [%o0 + 136]
        retl
         clr    %o0
        .size   setjmp, . - setjmp
longjmp:
        flushw                          ! write the windows
        ldx     [%o0], %l0
        ldx     [%o0 + 8], %l1
        ldx     [%o0 + 16], %l2
        ldx     [%o0 + 24], %l3
        ldx     [%o0 + 32], %l4
        ldx     [%o0 + 40], %l5
        ldx     [%o0 + 48], %l6
        ldx     [%o0 + 56], %l7
        ldx     [%o0 + 64], %i0
        ldx     [%o0 + 72], %i1
        ldx     [%o0 + 80], %i2
        ldx     [%o0 + 88], %i3
        ldx     [%o0 + 96], %i4
        ldx     [%o0 + 104], %i5
        ldx     [%o0 + 112], %i6
        ldx     [%o0 + 120], %i7
        ldx     [%o0 + 128], %o6
        ldx     [%o0 + 136], %o7
        cmp     %o1, 1                  ! carry if zero:
        retl
         addc   %o1, 0, %o0             ! then it is one
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
