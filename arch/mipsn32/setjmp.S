/* SPDX-License-Identifier: 0BSD */
/*
 * setjmp, longjmp - leave a place to come back to, and come back.
 *
 * abi:   MIPS n32; callee-saved: $s0-$s7 $gp $sp $fp and, with hardware
 *        floating point, the even ones of $f20-$f30
 * in:    $a0 = the jmp_buf: s0-s7 gp sp fp ra, f20-f30;
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
        sd      $s0, 0($a0)
        sd      $s1, 8($a0)
        sd      $s2, 16($a0)
        sd      $s3, 24($a0)
        sd      $s4, 32($a0)
        sd      $s5, 40($a0)
        sd      $s6, 48($a0)
        sd      $s7, 56($a0)
        sd      $gp, 64($a0)
        sd      $sp, 72($a0)
        sd      $fp, 80($a0)
        sd      $ra, 88($a0)
#ifdef __mips_hard_float
        sdc1    $f20, 96($a0)
        sdc1    $f22, 104($a0)
        sdc1    $f24, 112($a0)
        sdc1    $f26, 120($a0)
        sdc1    $f28, 128($a0)
        sdc1    $f30, 136($a0)
#endif
        jr      $ra
         move   $v0, $zero
        .end    setjmp
        .size   setjmp, . - setjmp
        .ent    longjmp
longjmp:
        ld      $s0, 0($a0)
        ld      $s1, 8($a0)
        ld      $s2, 16($a0)
        ld      $s3, 24($a0)
        ld      $s4, 32($a0)
        ld      $s5, 40($a0)
        ld      $s6, 48($a0)
        ld      $s7, 56($a0)
        ld      $gp, 64($a0)
        ld      $sp, 72($a0)
        ld      $fp, 80($a0)
        ld      $ra, 88($a0)
#ifdef __mips_hard_float
        ldc1    $f20, 96($a0)
        ldc1    $f22, 104($a0)
        ldc1    $f24, 112($a0)
        ldc1    $f26, 120($a0)
        ldc1    $f28, 128($a0)
        ldc1    $f30, 136($a0)
#endif
        sltiu   $v0, $a1, 1             /* one if zero, */
        jr      $ra
         addu   $v0, $v0, $a1           /* which is then the value */
        .end    longjmp
        .size   longjmp, . - longjmp

        .section .note.GNU-stack, "", @progbits
