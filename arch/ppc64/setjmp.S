/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   ppc64 ELF v1 and v2; callee-saved: %r14-%r31 %r1 %cr2-%cr4
 *        %f14-%f31 and, if the library is built to use vectors, %v20-%v31;
 *        all code has the same %r2 and the same %r13
 * in:    %r3 = the jmp_buf: r14 to r31, r1, lr, cr, f14 to f31, a word for
 *        nothing, v20 to v31;
 *        longjmp: %r4 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
#include "direct.h"

        function setjmp
        std     %r14, 0(%r3)
        std     %r15, 8(%r3)
        std     %r16, 16(%r3)
        std     %r17, 24(%r3)
        std     %r18, 32(%r3)
        std     %r19, 40(%r3)
        std     %r20, 48(%r3)
        std     %r21, 56(%r3)
        std     %r22, 64(%r3)
        std     %r23, 72(%r3)
        std     %r24, 80(%r3)
        std     %r25, 88(%r3)
        std     %r26, 96(%r3)
        std     %r27, 104(%r3)
        std     %r28, 112(%r3)
        std     %r29, 120(%r3)
        std     %r30, 128(%r3)
        std     %r31, 136(%r3)
        mflr    %r5
        mfcr    %r6
        std     %r1, 144(%r3)
        std     %r5, 152(%r3)
        stw     %r6, 160(%r3)
        stfd    %f14, 168(%r3)
        stfd    %f15, 176(%r3)
        stfd    %f16, 184(%r3)
        stfd    %f17, 192(%r3)
        stfd    %f18, 200(%r3)
        stfd    %f19, 208(%r3)
        stfd    %f20, 216(%r3)
        stfd    %f21, 224(%r3)
        stfd    %f22, 232(%r3)
        stfd    %f23, 240(%r3)
        stfd    %f24, 248(%r3)
        stfd    %f25, 256(%r3)
        stfd    %f26, 264(%r3)
        stfd    %f27, 272(%r3)
        stfd    %f28, 280(%r3)
        stfd    %f29, 288(%r3)
        stfd    %f30, 296(%r3)
        stfd    %f31, 304(%r3)
#ifdef __ALTIVEC__
        addi    %r3, %r3, 320
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
        end     setjmp

        function longjmp
        ld      %r14, 0(%r3)
        ld      %r15, 8(%r3)
        ld      %r16, 16(%r3)
        ld      %r17, 24(%r3)
        ld      %r18, 32(%r3)
        ld      %r19, 40(%r3)
        ld      %r20, 48(%r3)
        ld      %r21, 56(%r3)
        ld      %r22, 64(%r3)
        ld      %r23, 72(%r3)
        ld      %r24, 80(%r3)
        ld      %r25, 88(%r3)
        ld      %r26, 96(%r3)
        ld      %r27, 104(%r3)
        ld      %r28, 112(%r3)
        ld      %r29, 120(%r3)
        ld      %r30, 128(%r3)
        ld      %r31, 136(%r3)
        ld      %r1, 144(%r3)
        ld      %r5, 152(%r3)
        lwz     %r6, 160(%r3)
        mtlr    %r5
        mtcrf   0x38, %r6             /* fields 2 to 4 */
        lfd     %f14, 168(%r3)
        lfd     %f15, 176(%r3)
        lfd     %f16, 184(%r3)
        lfd     %f17, 192(%r3)
        lfd     %f18, 200(%r3)
        lfd     %f19, 208(%r3)
        lfd     %f20, 216(%r3)
        lfd     %f21, 224(%r3)
        lfd     %f22, 232(%r3)
        lfd     %f23, 240(%r3)
        lfd     %f24, 248(%r3)
        lfd     %f25, 256(%r3)
        lfd     %f26, 264(%r3)
        lfd     %f27, 272(%r3)
        lfd     %f28, 280(%r3)
        lfd     %f29, 288(%r3)
        lfd     %f30, 296(%r3)
        lfd     %f31, 304(%r3)
#ifdef __ALTIVEC__
        addi    %r3, %r3, 320
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
        end     longjmp

        .section .note.GNU-stack, "", @progbits
