/* SPDX-License-Identifier: 0BSD */
/* The three words of a handler with an argument: all of them or none. */
#include "handlers.h"

void __ex_call_nothing(void)
{
	ex_release(EX_HANDLERS);
}

/*
 * The three are taken off together, so they must not lie in two pieces: what
 * is left of a piece that is too small for them is filled up.
 */
int __ex_push_three(struct ex_handlers *list, const union ex_word words[3])
{
	const union ex_word filler = { .plain = ex_mangled(__ex_call_nothing) };
	int result = 0;

	while (list->end != list->top && list->end - list->top < 3)
		__ex_push(list, filler);
	for (int i = 0; i < 3 && result == 0; i++)
		result =
			__ex_push(list, words[i]); /* only the first can fail */
	return result;
}
