/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   Alpha ELF; callee-saved: $9-$14 $fp $sp $f2-$f9
 * in:    $16 = the jmp_buf: $9 to $14, fp sp, the return address, $f2 to $f9;
 *        longjmp: $17 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
        .ent    setjmp
setjmp:
        .frame  $sp, 0, $26
        .prologue 0
        stq     $9, 0($16)
        stq     $10, 8($16)
        stq     $11, 16($16)
        stq     $12, 24($16)
        stq     $13, 32($16)
        stq     $14, 40($16)
        stq     $fp, 48($16)
        stq     $sp, 56($16)
        stq     $26, 64($16)
        stt     $f2, 72($16)
        stt     $f3, 80($16)
        stt     $f4, 88($16)
        stt     $f5, 96($16)
        stt     $f6, 104($16)
        stt     $f7, 112($16)
        stt     $f8, 120($16)
        stt     $f9, 128($16)
        mov     $31, $0
        ret
        .size   setjmp, . - setjmp
        .end    setjmp
        .ent    longjmp
longjmp:
        .frame  $sp, 0, $26
        .prologue 0
        ldq     $9, 0($16)
        ldq     $10, 8($16)
        ldq     $11, 16($16)
        ldq     $12, 24($16)
        ldq     $13, 32($16)
        ldq     $14, 40($16)
        ldq     $fp, 48($16)
        ldq     $sp, 56($16)
        ldq     $26, 64($16)
        ldt     $f2, 72($16)
        ldt     $f3, 80($16)
        ldt     $f4, 88($16)
        ldt     $f5, 96($16)
        ldt     $f6, 104($16)
        ldt     $f7, 112($16)
        ldt     $f8, 120($16)
        ldt     $f9, 128($16)
        cmpeq   $17, 0, $0              /* one if zero, */
        addq    $0, $17, $0             /* which is then the value */
        ret
        .size   longjmp, . - longjmp
        .end    longjmp

        .section .note.GNU-stack, "", @progbits
