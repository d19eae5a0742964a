/* SPDX-License-Identifier: 0BSD */
/* The fini array, read-only, of which each entry is called once. */
#ifndef EX_DESTRUCTORS_H
#define EX_DESTRUCTORS_H

#include <stddef.h>

#include "attr.h"

typedef void ex_destructor(void);
typedef ex_destructor *const ex_entry;

/* The ends of the array, from linker.ld. */
extern ex_entry __fini_array_start[] HIDDEN;
extern ex_entry __fini_array_end[] HIDDEN;

/* How many entries have been taken, from the end on: crt/__ex_harden.c. */
extern size_t __ex_destroyed HIDDEN;

/*
 * As in ../plain. Whoever writes over the number has destructors left out, or
 * called again, but no other function called.
 */
static inline ex_destructor *ex_take_destructor(ex_entry *entry)
{
	size_t number = (size_t)(__fini_array_end - entry);
	ex_destructor *function;

	if (number <= __ex_destroyed)
		return NULL;
	__ex_destroyed = number;
	function = *entry;
	return function;
}

#endif
