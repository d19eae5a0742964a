/* SPDX-License-Identifier: 0BSD */
/* The end of what must not happen. */
#ifndef EX_TRAP_H
#define EX_TRAP_H

/*
 * Stop the process by SIGILL (arch/sparc/kernel/ttable_64.S:
 * do_illegal_instruction). The compiler's own instruction is `ta 5`, at which
 * qemu 7.2 gives up.
 */
#define ex_trap()                                            \
	do {                                                 \
		__asm__ volatile(".word 0"); /* illtrap 0 */ \
		__builtin_unreachable();                     \
	} while (0)

#endif
