/* SPDX-License-Identifier: 0BSD */
/* Functions to be called later, as they are kept: not as addresses. */
#ifndef EX_MANGLE_H
#define EX_MANGLE_H

#include <limits.h>
#include <stdint.h>

#include "attr.h"

/*
 * Mixed into each, random, and read-only once it is set: crt/__ex_harden.c.
 * Whoever writes an address over a kept function does not know what it will
 * be called as; the halves change places, so that who writes over a part of it
 * does not choose a neighbour either.
 */
extern uintptr_t __ex_secret HIDDEN;

static inline uintptr_t ex_halves_swapped(uintptr_t word)
{
	const int half = sizeof(word) * CHAR_BIT / 2;

	return word << half | word >> half;
}

#define ex_mangled(function)                                                  \
	((__typeof__(&*(function)))(ex_halves_swapped((uintptr_t)(function) ^ \
						      __ex_secret)))
#define ex_demangled(function)                                                 \
	((__typeof__(&*(function)))(ex_halves_swapped((uintptr_t)(function)) ^ \
				    __ex_secret))

#endif
