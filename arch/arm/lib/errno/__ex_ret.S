/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   ARM EABI; C and the kernel agree on the first four arguments
 * in:    __ex_direct: r7 = number, ip = the caller's r7, the caller's
 *        arguments; __ex_ret: r0 = what the kernel answered
 * out:   r0 = result, or -1 with errno set
 *
 * A mapping may lie above 2^31, so only the last 4095 values are errors.
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .section .text.__ex_ret, "ax", %progbits
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, %function
        .type   __ex_ret, %function
__ex_direct:
        svc     #0
        mov     r7, ip
__ex_ret:
        cmn     r0, #4096
        it      ls
        bxls    lr
        rsbs    r0, r0, #0
        ldr     r1, =__ex_errno
        str     r0, [r1]
        mvn     r0, #0
        bx      lr
        .ltorg
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", %progbits
