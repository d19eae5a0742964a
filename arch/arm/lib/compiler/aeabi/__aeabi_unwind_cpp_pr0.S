/* SPDX-License-Identifier: 0BSD */
/*
 * __aeabi_unwind_cpp_pr0, pr1, pr2 - unwind one frame by its table.
 *
 * abi:   ARM EHABI 9.2
 * in:    as said there
 * out:   r0 = 9, the code for a failure
 *
 * Objects with tables name these functions; linker.ld leaves the tables out,
 * so that nobody can call them.
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__aeabi_unwind_cpp_pr0, "ax", %progbits
        .weak   __aeabi_unwind_cpp_pr0, __aeabi_unwind_cpp_pr1
        .weak   __aeabi_unwind_cpp_pr2
        .type   __aeabi_unwind_cpp_pr0, %function
        .type   __aeabi_unwind_cpp_pr1, %function
        .type   __aeabi_unwind_cpp_pr2, %function
__aeabi_unwind_cpp_pr0:
__aeabi_unwind_cpp_pr1:
__aeabi_unwind_cpp_pr2:
        movs    r0, #9
        bx      lr
        .size   __aeabi_unwind_cpp_pr0, . - __aeabi_unwind_cpp_pr0
        .size   __aeabi_unwind_cpp_pr1, . - __aeabi_unwind_cpp_pr1
        .size   __aeabi_unwind_cpp_pr2, . - __aeabi_unwind_cpp_pr2

        .section .note.GNU-stack, "", %progbits
