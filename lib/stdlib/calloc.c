/* SPDX-License-Identifier: 0BSD */
/* calloc - allocate an array of zeros. */
#include <stdlib.h>
#include <string.h>

#include "heap.h"

void *calloc(size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes))
		bytes = SIZE_MAX; /* which malloc() refuses */

	void *memory = malloc(bytes);

	/* What comes from the kernel is zero; a mapping's size is even. */
	if (memory != NULL && ex_block(memory)->word & STALE)
		memset(memory, 0, bytes);
	return memory;
}
