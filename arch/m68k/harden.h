/* SPDX-License-Identifier: 0BSD */
/* What m68k has of its own where a program is hardened. */
#ifndef EX_HARDEN_H
#define EX_HARDEN_H

#define EX_RELATIVE 22 /* R_68K_RELATIVE, what the linker leaves */
#define EX_RELA 1      /* 0: the addend is in the place itself */
#define EX_CANARY 0    /* from the thread pointer on; 0: it is a variable */

/* By the code's own place: the compiler would read the address from memory. */
#define EX_ADDRESS(variable, symbol) \
	__asm__("lea (" #symbol ", %%pc), %0" : "=a"(variable))

#endif
