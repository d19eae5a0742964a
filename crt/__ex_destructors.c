/* SPDX-License-Identifier: 0BSD */
/* Run the destructors: the fini array, backwards. */
#include <stddef.h>

#include "chain.h"

typedef void destructor(void);

/* The ends of the array, from linker.ld. */
extern destructor *__fini_array_start[] HIDDEN;
extern destructor *__fini_array_end[] HIDDEN;

/*
 * Each entry is cleared before it is called: exit() from a destructor goes on
 * with the rest. Dropped by linker.ld where the array is empty.
 */
EXIT_LINK(3)
_Noreturn void __ex_destructors(int status)
{
	for (destructor **next = __fini_array_end;
	     next != __fini_array_start;) {
		destructor *function = *--next;

		*next = NULL;
		if (function != NULL)
			function();
	}
	__ex_after_destructors(status);
}
