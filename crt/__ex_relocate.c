/* SPDX-License-Identifier: 0BSD */
/* The first thing a hardened program does: have right addresses. */
#include <stdint.h>

#include "chain.h"
#include "harden.h"
#include "tls_block.h"
#include "trap.h"

/* gABI, "Relocation". */
struct relocation {
	uintptr_t place;
	uintptr_t info;
#if EX_RELA
	uintptr_t addend;
#endif
};

enum { NONE = 0 }; /* R_..._NONE of every psABI: nothing is to be done */

/* From linker.ld, as harden.sed makes it. */
extern const struct relocation __ex_relocations[] HIDDEN;
extern const struct relocation __ex_relocations_end[] HIDDEN;

/* Where compilers read an address from memory, to which it is to be added. */
#ifndef EX_ADDRESS
#define EX_ADDRESS(variable, symbol) ((variable) = (symbol))
#endif

/*
 * No address is read here that the relocations make: nor is it in a function
 * that is called at the end, which the compiler does not know.
 */
int __ex_relocate(int argc, char **argv, char **envp)
{
	const struct relocation *next, *end;
	char *base;

	EX_ADDRESS(next, __ex_relocations);
	EX_ADDRESS(end, __ex_relocations_end);
	EX_ADDRESS(base, __ehdr_start);
	FORGET(next); /* two names, which may be of one address */
	for (; next != end; next++) {
		uintptr_t *place = (void *)(base + next->place);

		if (next->info == NONE)
			continue;
		if (next->info != EX_RELATIVE) /* and no symbol */
			ex_trap();	       /* the linker leaves no other */
#if EX_RELA
		*place = (uintptr_t)base + next->addend;
#else
		*place += (uintptr_t)base;
#endif
	}
	return __ex_harden(argc, argv, envp);
}
