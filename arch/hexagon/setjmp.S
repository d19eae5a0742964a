/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   Hexagon; callee-saved: r16-r27 r29 r30; r31 is the return address
 * in:    r0 = the jmp_buf: r16 to r27, r30 r31 r29;
 *        longjmp: r1 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
setjmp:
        {
                memd(r0+#0) = r17:16
                memd(r0+#8) = r19:18
        }
        {
                memd(r0+#16) = r21:20
                memd(r0+#24) = r23:22
        }
        {
                memd(r0+#32) = r25:24
                memd(r0+#40) = r27:26
        }
        {
                memd(r0+#48) = r31:30
                memw(r0+#56) = r29
        }
        {
                r0 = #0
                jumpr r31
        }
        .size   setjmp, . - setjmp
longjmp:
        {
                r17:16 = memd(r0+#0)
                r19:18 = memd(r0+#8)
        }
        {
                r21:20 = memd(r0+#16)
                r23:22 = memd(r0+#24)
        }
        {
                r25:24 = memd(r0+#32)
                r27:26 = memd(r0+#40)
        }
        {
                r31:30 = memd(r0+#48)
                r29 = memw(r0+#56)
                p0 = cmp.eq(r1,#0)
        }
        {
                r0 = mux(p0,#1,r1)      /* zero: then it is one */
                jumpr r31
        }
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
