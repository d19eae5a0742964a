/* SPDX-License-Identifier: 0BSD */
/* free - give a block back. */
#include <stdlib.h>

#include "heap.h"
#include "lock.h"
#include "mapping.h"
#include "trap.h"

void free(void *memory)
{
	if (memory == NULL)
		return;

	struct ex_block *block = ex_block(memory);

	if (ex_is_mapped(block)) {
		__ex_unmap(block->mapping, block->word);
		return;
	}
	if (block->word & FREE)
		ex_trap(); /* freed twice */

	void **list = &__ex_heap.list[ex_class_of(block)];

	ex_acquire(EX_HEAP);
	block->word |= FREE | STALE;
	*(void **)memory = *list;
	*list = memory;
	ex_release(EX_HEAP);
}
