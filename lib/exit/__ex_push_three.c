/* SPDX-License-Identifier: 0BSD */
/* The three words of a handler with an argument: all of them or none. */
#include "handlers.h"

static void nothing(void)
{
}

/*
 * The three are taken off together, so they must not lie in two pieces: what
 * is left of a piece that is too small for them is filled up.
 */
int __ex_push_three(struct ex_handlers *list, const union ex_word words[3])
{
	const union ex_word filler = { .plain = nothing };

	while (list->end != list->top && list->end - list->top < 3)
		__ex_push(list, filler);
	for (int i = 0; i < 3; i++)
		if (__ex_push(list, words[i]) != 0)
			return -1; /* the first failed: the others had room */
	return 0;
}
