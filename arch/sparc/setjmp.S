/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   SPARC 32-bit; callee-saved: the window, %l0-%l7 %i0-%i7, and %sp
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
        std     %l0, [%o0]
        std     %l2, [%o0 + 8]
        std     %l4, [%o0 + 16]
        std     %l6, [%o0 + 24]
        std     %i0, [%o0 + 32]
        std     %i2, [%o0 + 40]
        std     %i4, [%o0 + 48]
        std     %i6, [%o0 + 56]
        std     %o6, [%o0 + 64]
        retl
         clr    %o0
        .size   setjmp, . - setjmp
longjmp:
        ta      3                       ! write the windows
        ldd     [%o0], %l0
        ldd     [%o0 + 8], %l2
        ldd     [%o0 + 16], %l4
        ldd     [%o0 + 24], %l6
        ldd     [%o0 + 32], %i0
        ldd     [%o0 + 40], %i2
        ldd     [%o0 + 48], %i4
        ldd     [%o0 + 56], %i6
        ldd     [%o0 + 64], %o6
        cmp     %o1, 1                  ! carry if zero:
        retl
         addx   %o1, 0, %o0             ! then it is one
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
