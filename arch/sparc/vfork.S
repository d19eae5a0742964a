/* SPDX-License-Identifier: 0BSD */
/*
 * vfork - a child that borrows this process's memory until it leaves it.
 *
 * abi:   SPARC 32-bit; result in %o0, with the carry set if that is an errno,
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
        mov     64, %o1
        mov     PROT_READ | PROT_WRITE, %o2
        mov     MAP_PRIVATE | MAP_ANONYMOUS, %o3
        mov     -1, %o4
        clr     %o5
        mov     SYS_mmap2, %g1
        ta      0x10
        bcs,a   2f
         neg    %o0
        mov     %o0, %o5
        std     %l0, [%o5]
        std     %l2, [%o5 + 8]
        std     %l4, [%o5 + 16]
        std     %l6, [%o5 + 24]
        std     %i0, [%o5 + 32]
        std     %i2, [%o5 + 40]
        std     %i4, [%o5 + 48]
        std     %i6, [%o5 + 56]
        clr     %o1
        mov     SYS_vfork, %g1
        ta      0x10
        bcs,a   1f
         neg    %o0, %o4
        tst     %o1
        be      1f
         mov    %o0, %o4
        retl
         clr    %o0
1:      ldd     [%o5], %l0
        ldd     [%o5 + 8], %l2
        ldd     [%o5 + 16], %l4
        ldd     [%o5 + 24], %l6
        ldd     [%o5 + 32], %i0
        ldd     [%o5 + 40], %i2
        ldd     [%o5 + 48], %i4
        ldd     [%o5 + 56], %i6
        mov     %o5, %o0
        mov     64, %o1
        mov     SYS_munmap, %g1
        ta      0x10
        mov     %o4, %o0
2:      ba      __ex_ret
         nop
        .size   __ex_vfork, . - __ex_vfork
        .size   vfork, . - vfork

        .section .note.GNU-stack, "", @progbits
