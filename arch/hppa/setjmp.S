/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   PA-RISC 32-bit; callee-saved: %r3-%r18 %r30 %fr12-%fr21
 * in:    %r26 = the jmp_buf: fr12 to fr21, r3 to r18, the return address, sp;
 *        longjmp: %r25 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp
        .globl  longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        fstds,ma %fr12, 8(%r26)
        fstds,ma %fr13, 8(%r26)
        fstds,ma %fr14, 8(%r26)
        fstds,ma %fr15, 8(%r26)
        fstds,ma %fr16, 8(%r26)
        fstds,ma %fr17, 8(%r26)
        fstds,ma %fr18, 8(%r26)
        fstds,ma %fr19, 8(%r26)
        fstds,ma %fr20, 8(%r26)
        fstds,ma %fr21, 8(%r26)
        stw     %r3, 0(%r26)
        stw     %r4, 4(%r26)
        stw     %r5, 8(%r26)
        stw     %r6, 12(%r26)
        stw     %r7, 16(%r26)
        stw     %r8, 20(%r26)
        stw     %r9, 24(%r26)
        stw     %r10, 28(%r26)
        stw     %r11, 32(%r26)
        stw     %r12, 36(%r26)
        stw     %r13, 40(%r26)
        stw     %r14, 44(%r26)
        stw     %r15, 48(%r26)
        stw     %r16, 52(%r26)
        stw     %r17, 56(%r26)
        stw     %r18, 60(%r26)
        stw     %r2, 64(%r26)
        stw     %r30, 68(%r26)
        bv      %r0(%r2)
         copy   %r0, %r28
        .size   setjmp, . - setjmp
longjmp:
        fldds,ma 8(%r26), %fr12
        fldds,ma 8(%r26), %fr13
        fldds,ma 8(%r26), %fr14
        fldds,ma 8(%r26), %fr15
        fldds,ma 8(%r26), %fr16
        fldds,ma 8(%r26), %fr17
        fldds,ma 8(%r26), %fr18
        fldds,ma 8(%r26), %fr19
        fldds,ma 8(%r26), %fr20
        fldds,ma 8(%r26), %fr21
        ldw     0(%r26), %r3
        ldw     4(%r26), %r4
        ldw     8(%r26), %r5
        ldw     12(%r26), %r6
        ldw     16(%r26), %r7
        ldw     20(%r26), %r8
        ldw     24(%r26), %r9
        ldw     28(%r26), %r10
        ldw     32(%r26), %r11
        ldw     36(%r26), %r12
        ldw     40(%r26), %r13
        ldw     44(%r26), %r14
        ldw     48(%r26), %r15
        ldw     52(%r26), %r16
        ldw     56(%r26), %r17
        ldw     60(%r26), %r18
        ldw     64(%r26), %r2
        ldw     68(%r26), %r30
        or,<>   %r25, %r0, %r28         /* zero: then it is one */
        ldi     1, %r28
        bv,n    %r0(%r2)
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
