/* SPDX-License-Identifier: 0BSD */
/* Run the destructors: the fini array, backwards. */
#include "chain.h"
#include "destructors.h"

/*
 * Each entry is taken before it is called: exit() from a destructor goes on
 * with the rest. Dropped by linker.ld where the array is empty.
 */
EXIT_LINK(3)
_Noreturn void __ex_destructors(int status)
{
	for (ex_entry *next = __fini_array_end; next != __fini_array_start;) {
		ex_destructor *function = ex_take_destructor(--next);

		if (function != NULL)
			function();
	}
	__ex_after_destructors(status);
}
