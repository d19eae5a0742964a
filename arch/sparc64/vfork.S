/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   SPARC V9; result in %o0, with the carry set if that is an errno,
 *        and %o1 = 1 in the child
 * out:   %o0 = 0 in the child, its process ID in the parent; -1 with errno
 *
 * The return address stays in %o7, out of the child's reach. The caller's
 * window does not: the kernel writes it to the stack, where the child's own
 * follows when it is full, and the parent gets it back from there. So the
 * parent keeps a copy on a page that only it knows of.
 */
#include "sysnum.h"

#define PROT_READ 1
#define PROT_WRITE 2
#define MAP_PRIVATE 2
#define MAP_ANONYMOUS 0x20

        .section .text.vfork, "ax", @progbits
        .globl  __ex_vfork
        .hidden __ex_vfork
        .weak   vfork
        .type   __ex_vfork, @function
        .type   vfork, @function
__ex_vfork:
vfork:
        clr     %o0
        mov     128, %o1
        mov     PROT_READ | PROT_WRITE, %o2
        mov     MAP_PRIVATE | MAP_ANONYMOUS, %o3
        mov     -1, %o4
        clr     %o5
        mov     SYS_mmap, %g1
        ta      0x6d
        bcs,a   %xcc, 2f
         neg    %o0
        mov     %o0, %o5
        stx     %l0, [%o5]
        stx     %l1, [%o5 + 8]
        stx     %l2, [%o5 + 16]
        stx     %l3, [%o5 + 24]
        stx     %l4, [%o5 + 32]
        stx     %l5, [%o5 + 40]
        stx     %l6, [%o5 + 48]
        stx     %l7, [%o5 + 56]
        stx     %i0, [%o5 + 64]
        stx     %i1, [%o5 + 72]
        stx     %i2, [%o5 + 80]
        stx     %i3, [%o5 + 88]
        stx     %i4, [%o5 + 96]
        stx     %i5, [%o5 + 104]
        stx     %i6, [%o5 + 112]
        stx     %i7, [%o5 + 120]
        clr     %o1
        mov     SYS_vfork, %g1
        ta      0x6d
        bcs,a   %xcc, 1f
         neg    %o0, %o4
        tst     %o1
        be      1f
         mov    %o0, %o4
        retl
         clr    %o0
1:      ldx     [%o5], %l0
        ldx     [%o5 + 8], %l1
        ldx     [%o5 + 16], %l2
        ldx     [%o5 + 24], %l3
        ldx     [%o5 + 32], %l4
        ldx     [%o5 + 40], %l5
        ldx     [%o5 + 48], %l6
        ldx     [%o5 + 56], %l7
        ldx     [%o5 + 64], %i0
        ldx     [%o5 + 72], %i1
        ldx     [%o5 + 80], %i2
        ldx     [%o5 + 88], %i3
        ldx     [%o5 + 96], %i4
        ldx     [%o5 + 104], %i5
        ldx     [%o5 + 112], %i6
        ldx     [%o5 + 120], %i7
        mov     %o5, %o0
        mov     128, %o1
        mov     SYS_munmap, %g1
        ta      0x6d
        mov     %o4, %o0
2:
#ifdef __PIC__
        mov     %o7, %g5                ! a call that does not come back here
        call    __ex_ret
         mov    %g5, %o7
#else
        sethi   %hi(__ex_ret), %g5      ! lld knows no branch that far
        jmp     %g5 + %lo(__ex_ret)
         nop
#endif
        .size   __ex_vfork, . - __ex_vfork
        .size   vfork, . - vfork

        .section .note.GNU-stack, "", @progbits
