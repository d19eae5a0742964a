/* SPDX-License-Identifier: 0BSD */
/*
 * __emutls_get_address - where the calling thread has a thread-local variable.
 *
 * abi:   Xtensa call0; emulated TLS
 * in:    a2 = the variable's control object: see tls.h
 * out:   a2 = address
 *
 * An object that linker.ld has not found has no offset: it was compiled with
 * -fno-data-sections.
 */
        .section .text.__emutls_get_address, "ax", @progbits
        .balign 4
        .globl  __emutls_get_address
        .type   __emutls_get_address, @function
__emutls_get_address:
        l32i.n  a3, a2, 8
        .byte   0x70, 0x2e, 0xe3        /* rur.threadptr a2 */
        beqz.n  a3, 1f
        add.n   a2, a2, a3
        ret.n
1:      ill
        .size   __emutls_get_address, . - __emutls_get_address

        .section .note.GNU-stack, "", @progbits
