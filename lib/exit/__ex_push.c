/* SPDX-License-Identifier: 0BSD */
/* One more word on a list of handlers: static, or from the kernel. */
#include "handlers.h"
#include "mapping.h"

/*
 * The stack is in pieces, none of which ever moves. At the bottom of each is
 * a null, which is no handler, and below it where the piece underneath ends.
 * A list that is all zero looks full, and so does one that is closed.
 *
 * Not from malloc: the program may have its own, which may be what registers.
 */
int __ex_push(struct ex_handlers *list, union ex_word word)
{
	union ex_word *top = list->top;

	if (top == list->end) {
		union ex_word *piece = list->first;
		size_t size = sizeof(list->first);

		if (top != NULL) {
			size = EX_PIECE;
			piece = __ex_mmap_anonymous(size);
		}
		if (piece == NULL || list->closed)
			return -1;
		piece->below = top;
		top = piece + BOTTOM;
		list->end = (union ex_word *)((char *)piece + size);
	}
	*top = word;
	list->top = top + 1;
	return 0;
}
