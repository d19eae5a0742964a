/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct - the shared tail of the functions that are a system call.
 *
 * abi:   SPARC V9; C and the kernel agree on every argument; result in
 *        %o0, with the carry set if that is an errno
 * in:    %g1 = number; the caller's arguments
 * out:   %o0 = result, or -1 with errno set
 */
        .section .text.__ex_direct, "ax", @progbits
        .globl  __ex_direct
        .hidden __ex_direct
        .type   __ex_direct, @function
__ex_direct:
        ta      0x6d
        bcc     %xcc, 1f
         sethi  %hi(__ex_errno), %g1
        st      %o0, [%g1 + %lo(__ex_errno)]
        mov     -1, %o0
1:      retl
         nop
        .size   __ex_direct, . - __ex_direct

        .section .note.GNU-stack, "", @progbits
