/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   MIPS o32; callee-saved: $s0-$s7 $fp $sp and, with hardware floating
 *        point, the even ones of $f20-$f30
 * in:    $a0 = the jmp_buf: s0-s7 fp sp ra, a word for nothing, f20-f30;
 *        longjmp: $a1 = what setjmp shall return, 0 meaning 1
 * out:   setjmp: 0, later longjmp's value
 */
        .section .text.setjmp, "ax", @progbits
        .globl  setjmp, longjmp
        .type   setjmp, @function
        .type   longjmp, @function
        .ent    setjmp
        .set    noreorder
setjmp:
        sw      $s0, 0($a0)
        sw      $s1, 4($a0)
        sw      $s2, 8($a0)
        sw      $s3, 12($a0)
        sw      $s4, 16($a0)
        sw      $s5, 20($a0)
        sw      $s6, 24($a0)
        sw      $s7, 28($a0)
        sw      $fp, 32($a0)
        sw      $sp, 36($a0)
        sw      $ra, 40($a0)
#ifdef __mips_hard_float
        sdc1    $f20, 48($a0)
        sdc1    $f22, 56($a0)
        sdc1    $f24, 64($a0)
        sdc1    $f26, 72($a0)
        sdc1    $f28, 80($a0)
        sdc1    $f30, 88($a0)
#endif
        jr      $ra
         move   $v0, $zero
        .end    setjmp
        .size   setjmp, . - setjmp
        .ent    longjmp
longjmp:
        lw      $s0, 0($a0)
        lw      $s1, 4($a0)
        lw      $s2, 8($a0)
        lw      $s3, 12($a0)
        lw      $s4, 16($a0)
        lw      $s5, 20($a0)
        lw      $s6, 24($a0)
        lw      $s7, 28($a0)
        lw      $fp, 32($a0)
        lw      $sp, 36($a0)
        lw      $ra, 40($a0)
#ifdef __mips_hard_float
        ldc1    $f20, 48($a0)
        ldc1    $f22, 56($a0)
        ldc1    $f24, 64($a0)
        ldc1    $f26, 72($a0)
        ldc1    $f28, 80($a0)
        ldc1    $f30, 88($a0)
#endif
        sltiu   $v0, $a1, 1             /* one if zero, */
        jr      $ra
         addu   $v0, $v0, $a1           /* which is then the value */
        .end    longjmp
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
