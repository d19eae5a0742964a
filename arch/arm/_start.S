/* SPDX-License-Identifier: 0BSD */
/*
 * _start - from the kernel to C.
 *
 * abi:   ARM EABI; sp is a multiple of 16 and points to argc, argv[], a
 *        null, envp[], a null, the auxiliary vector
 * in:    nothing in registers
 * out:   exit(__ex_enter(argc, argv, envp))
 *
 * Nothing is called at the end: linker.ld places exit right behind, which is
 * _exit, or else a C function. The stack is aligned for it. In either state
 * the size is a multiple of 4, as C functions may begin at such addresses.
 */
        .syntax unified
#ifdef __thumb__
        .thumb
#endif
        .cfi_sections .debug_frame
        .section .text._start, "ax", %progbits
        .balign 4
        .globl  _start
        .type   _start, %function
_start:
        .cfi_startproc
        .cfi_undefined lr               @ the outermost frame
        mov     fp, #0                  @ the same, for who follows fp
        ldr     r0, [sp]                @ argc
        add     r1, sp, #4              @ argv
        add     r2, r1, r0, lsl #2
        adds    r2, r2, #4              @ envp
        bl      __ex_enter
        .cfi_endproc
        .balign 4
        .size   _start, . - _start

        /*
         * The places in the chains that linker.ld would give an address but
         * no type. Whoever branches to one must see in which state it is.
         */
        .macro  place section, name
        .section .text.ex_at.\section, "ax", %progbits
        .balign 4
        .globl  \name
        .type   \name, %function
\name:
        .size   \name, 0
        .endm

        place   exit, exit
        place   after_claim, __ex_after_claim
        place   after_start_deadline, __ex_after_start_deadline
        place   after_end_locals, __ex_after_end_locals
        place   after_keep_status, __ex_after_keep_status
        place   after_step_handlers, __ex_after_step_handlers
        place   after_run_handlers, __ex_after_run_handlers
        place   after_step_destructors, __ex_after_step_destructors
        place   after_destructors, __ex_after_destructors
        place   after_block_sigpipe, __ex_after_block_sigpipe
        place   after_step_streams, __ex_after_step_streams
        place   after_flush_stdout, __ex_after_flush_stdout
        place   after_flush_streams, __ex_after_flush_streams
        place   after_restore_streams, __ex_after_restore_streams
        place   after_report_streams, __ex_after_report_streams
        place   after_trace_exit, __ex_after_trace_exit
        place   enter, __ex_enter_0
        place   after_tls, __ex_enter_1

        .section .note.GNU-stack, "", %progbits
