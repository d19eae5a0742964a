/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   PowerPC SysV; callee-saved: %r14-%r31 %r1 %cr2-%cr4 %f14-%f31 and,
 *        if the library is built to use vectors, %v20-%v31
 * in:    %r3 = the jmp_buf: r14 to r31, r1, lr, cr, three words for nothing,
 *        f14 to f31, v20 to v31;
 *        longjmp: %r4 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        stmw    %r14, 0(%r3)
        mflr    %r5
        mfcr    %r6
        stw     %r1, 72(%r3)
        stw     %r5, 76(%r3)
        stw     %r6, 80(%r3)
        stfd    %f14, 96(%r3)
        stfd    %f15, 104(%r3)
        stfd    %f16, 112(%r3)
        stfd    %f17, 120(%r3)
        stfd    %f18, 128(%r3)
        stfd    %f19, 136(%r3)
        stfd    %f20, 144(%r3)
        stfd    %f21, 152(%r3)
        stfd    %f22, 160(%r3)
        stfd    %f23, 168(%r3)
        stfd    %f24, 176(%r3)
        stfd    %f25, 184(%r3)
        stfd    %f26, 192(%r3)
        stfd    %f27, 200(%r3)
        stfd    %f28, 208(%r3)
        stfd    %f29, 216(%r3)
        stfd    %f30, 224(%r3)
        stfd    %f31, 232(%r3)
#ifdef __ALTIVEC__
        addi    %r3, %r3, 240
        stvx    %v20, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v21, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v22, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v23, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v24, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v25, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v26, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v27, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v28, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v29, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v30, 0, %r3
        addi    %r3, %r3, 16
        stvx    %v31, 0, %r3
#endif
        li      %r3, 0
        blr
        .size   setjmp, . - setjmp
longjmp:
        lmw     %r14, 0(%r3)
        lwz     %r1, 72(%r3)
        lwz     %r5, 76(%r3)
        lwz     %r6, 80(%r3)
        mtlr    %r5
        mtcrf   0x38, %r6             /* fields 2 to 4 */
        lfd     %f14, 96(%r3)
        lfd     %f15, 104(%r3)
        lfd     %f16, 112(%r3)
        lfd     %f17, 120(%r3)
        lfd     %f18, 128(%r3)
        lfd     %f19, 136(%r3)
        lfd     %f20, 144(%r3)
        lfd     %f21, 152(%r3)
        lfd     %f22, 160(%r3)
        lfd     %f23, 168(%r3)
        lfd     %f24, 176(%r3)
        lfd     %f25, 184(%r3)
        lfd     %f26, 192(%r3)
        lfd     %f27, 200(%r3)
        lfd     %f28, 208(%r3)
        lfd     %f29, 216(%r3)
        lfd     %f30, 224(%r3)
        lfd     %f31, 232(%r3)
#ifdef __ALTIVEC__
        addi    %r3, %r3, 240
        lvx     %v20, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v21, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v22, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v23, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v24, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v25, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v26, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v27, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v28, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v29, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v30, 0, %r3
        addi    %r3, %r3, 16
        lvx     %v31, 0, %r3
#endif
        mr.     %r3, %r4
        bnelr+
        li      %r3, 1
        blr
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
