/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   SPARC V9; C and the kernel agree on every argument; result in
 *        %o0, with the carry set if that is an errno
 * in:    %g1 = number; the caller's arguments
 * out:   %o0 = result, or -1 with errno set
 *
 * For programs with threads: errno is the thread's own, and __ex_ret, which
 * sets it, is C.
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        ta      0x6d
#ifdef __PIC__
        bcs     %xcc, 1f
         mov    %o7, %g1                ! a call that does not come back here
        retl
         nop
1:      neg     %o0
        call    __ex_ret
         mov    %g1, %o7
#else
        bcs     %xcc, 1f
         sethi  %hi(__ex_ret), %g1      ! lld knows no branch that far
        retl
         nop
1:      jmp     %g1 + %lo(__ex_ret)
         neg    %o0
#endif
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
