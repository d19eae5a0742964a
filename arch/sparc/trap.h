/* SPDX-License-Identifier: 0BSD */
/* The end of what must not happen. */
#ifndef EX_TRAP_H
#define EX_TRAP_H

/*
 * Stop the process by SIGILL (arch/sparc/kernel/entry.S: bad_instruction). The
 * compiler's own instruction is `ta 5`, at which qemu 7.2 gives up.
 */
#define ex_trap()                            \
	do {                                 \
		__asm__ volatile("unimp 0"); \
		__builtin_unreachable();     \
	} while (0)

#endif
