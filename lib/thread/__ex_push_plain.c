/* SPDX-License-Identifier: 0BSD */
/* The two words of a handler without argument: both of them or none. */
#include "handlers.h"

static void nothing(void)
{
	ex_release(EX_HANDLERS);
}

int __ex_push_plain(struct ex_handlers *list, union ex_word function,
		    union ex_word call)
{
	int result;

	ex_acquire(EX_HANDLERS);
	if (list->end - list->top == 1) /* the two must lie in one piece */
		__ex_push(list,
			  (union ex_word){ .plain = ex_mangled(nothing) });
	result = __ex_push(list, function);
	if (result == 0)
		__ex_push(list, call); /* for which there is room */
	ex_release(EX_HANDLERS);
	return result;
}
