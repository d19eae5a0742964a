/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   AArch64; callee-saved: x19-x29 sp, and the low halves of v8-v15
 * in:    x0 = the jmp_buf: x19 to x30, d8 to d15, sp;
 *        longjmp: w1 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        stp     x19, x20, [x0]
        stp     x21, x22, [x0, #16]
        stp     x23, x24, [x0, #32]
        stp     x25, x26, [x0, #48]
        stp     x27, x28, [x0, #64]
        stp     x29, x30, [x0, #80]
        stp     d8, d9, [x0, #96]
        stp     d10, d11, [x0, #112]
        stp     d12, d13, [x0, #128]
        stp     d14, d15, [x0, #144]
        mov     x1, sp
        str     x1, [x0, #160]
        mov     w0, wzr
        ret
        .size   setjmp, . - setjmp
longjmp:
        ldp     x19, x20, [x0]
        ldp     x21, x22, [x0, #16]
        ldp     x23, x24, [x0, #32]
        ldp     x25, x26, [x0, #48]
        ldp     x27, x28, [x0, #64]
        ldp     x29, x30, [x0, #80]
        ldp     d8, d9, [x0, #96]
        ldp     d10, d11, [x0, #112]
        ldp     d12, d13, [x0, #128]
        ldp     d14, d15, [x0, #144]
        ldr     x2, [x0, #160]
        mov     sp, x2
        cmp     w1, #0
        csinc   w0, w1, wzr, ne         /* zero: then it is one */
        ret
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
