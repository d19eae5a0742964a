/* SPDX-License-Identifier: 0BSD */
/* What 32-bit Power has of its own where a program is hardened. */
#ifndef EX_HARDEN_H
#define EX_HARDEN_H

#define EX_RELATIVE 22 /* R_PPC_RELATIVE, what the linker leaves */
#define EX_RELA 1      /* 0: the addend is in the place itself */
#define EX_CANARY 0    /* from the thread pointer on; 0: it is a variable */

/* By the code's own place: the compiler would read the address from memory. */
#define EX_ADDRESS(variable, symbol)                    \
	__asm__("bcl 20, 31, 1f\n"                      \
		"1: mflr %0\n"                          \
		"addis %0, %0, (" #symbol " - 1b)@ha\n" \
		"addi %0, %0, (" #symbol " - 1b)@l"     \
		: "=b"(variable)                        \
		:                                       \
		: "lr")

#endif
