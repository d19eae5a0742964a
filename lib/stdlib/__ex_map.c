/* SPDX-License-Identifier: 0BSD */
/* A block with a mapping of its own. */
#include <errno.h>

#include "errno_variable.h"
#include "heap.h"
#include "mapping.h"

void *__ex_map(size_t bytes, size_t alignment)
{
	if ((bytes | alignment) <= PTRDIFF_MAX) {
		/* The alignment leaves room for the block's head as well. */
		size_t total = (bytes + alignment + PAGE - 1) & -(size_t)PAGE;
		char *mapping = __ex_mmap_anonymous(total);

		if (mapping != NULL) {
			char *memory = ex_align(mapping + ALIGNMENT, alignment);

			ex_block(memory)->mapping = mapping;
			ex_block(memory)->word = total;
			return memory;
		}
	}
	__ex_errno = ENOMEM;
	return NULL;
}
