/* SPDX-License-Identifier: 0BSD */
/* calloc - allocate an array of zeros. */
#include <stdlib.h>
#include <string.h>

#include "heap.h"

/* A block's head, in front of it, is malloc's: the analyzer only sees that
   nothing has been stored behind the pointer that malloc returned. */
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wunknown-warning-option"
#pragma GCC diagnostic ignored "-Wanalyzer-use-of-uninitialized-value"

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
