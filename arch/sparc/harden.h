/* SPDX-License-Identifier: 0BSD */
/* What 32-bit SPARC has of its own where a program is hardened. */
#ifndef EX_HARDEN_H
#define EX_HARDEN_H

#define EX_RELATIVE 22 /* R_SPARC_RELATIVE, what the linker leaves */
#define EX_RELA 1      /* 0: the addend is in the place itself */
#define EX_CANARY 0x14 /* from the thread pointer on; 0: it is a variable */

/* By the code's own place: the compiler would read the address from memory. */
#define EX_ADDRESS(variable, symbol)                      \
	__asm__("call 1f\n"                               \
		"sethi %%pc22(" #symbol " + 4), %0\n"     \
		"1: or %0, %%pc10(" #symbol " + 8), %0\n" \
		"add %0, %%o7, %0"                        \
		: "=r"(variable)                          \
		:                                         \
		: "o7")

#endif
