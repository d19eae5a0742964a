/* SPDX-License-Identifier: 0BSD */
/*
 * syscall - any system call, by its number.
 *
 * abi:   OpenRISC 1000; what an ellipsis stands for is on the stack
 * in:    r3 = number, 0(r1) to 20(r1) = up to six words
 * out:   r11 = result, or -1 with errno set
 */
        .section .text.syscall, "ax", @progbits
        .weak   syscall
        .type   syscall, @function
syscall:
        l.or    r11, r3, r3
        l.lwz   r3, 0(r1)
        l.lwz   r4, 4(r1)
        l.lwz   r5, 8(r1)
        l.lwz   r6, 12(r1)
        l.lwz   r7, 16(r1)
        l.j     __ex_direct
         l.lwz  r8, 20(r1)
        .size   syscall, . - syscall

        .section .note.GNU-stack, "", @progbits
