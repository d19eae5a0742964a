/* SPDX-License-Identifier: 0BSD */
/* The fini array, of which each entry is called once. */
#ifndef EX_DESTRUCTORS_H
#define EX_DESTRUCTORS_H

#include <stddef.h>

#include "attr.h"

typedef void ex_destructor(void);
typedef ex_destructor *ex_entry;

/* The ends of the array, from linker.ld. */
extern ex_entry __fini_array_start[] HIDDEN;
extern ex_entry __fini_array_end[] HIDDEN;

/*
 * Take an entry of the array, from its end on: the function, or null where it
 * has been taken before, as exit() from a destructor begins anew. Part of the
 * link even where nothing is optimised: what it calls would be linked always.
 */
__attribute__((always_inline)) static inline ex_destructor *
ex_take_destructor(ex_entry *entry)
{
	ex_destructor *function = *entry;

	*entry = NULL;
	return function;
}

#endif
