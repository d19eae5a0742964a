/* SPDX-License-Identifier: 0BSD */
/*
 * __ex_direct, __ex_ret - the end of a system call: result or -1 and errno.
 *
 * abi:   LoongArch LP64D; C and the kernel agree on the registers of up to
 *        six arguments and of the result
 * in:    __ex_direct: $a7 = number, the caller's arguments;
 *        __ex_ret: $a0 = what the kernel answered
 * out:   $a0 = result, or -1 with errno set
 *
 * No valid result is negative: user addresses stay below 2^48.
 */
        .section .text.__ex_ret, "ax", @progbits
        .globl  __ex_direct, __ex_ret
        .hidden __ex_direct, __ex_ret
        .type   __ex_direct, @function
        .type   __ex_ret, @function
__ex_direct:
        syscall 0
__ex_ret:
        bgez    $a0, 1f
        sub.w   $a0, $zero, $a0
        pcalau12i $a1, %pc_hi20(__ex_errno)
        st.w    $a0, $a1, %pc_lo12(__ex_errno)
        li.w    $a0, -1
1:      ret
        .size   __ex_direct, . - __ex_direct
        .size   __ex_ret, . - __ex_ret

        .section .note.GNU-stack, "", @progbits
