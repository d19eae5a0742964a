/* SPDX-License-Identifier: 0BSD */
/* reallocarray - realloc for an array. */
#include <stdint.h>
#include <stdlib.h>

void *reallocarray(void *block, size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes))
		bytes = SIZE_MAX; /* which realloc() refuses */
	return realloc(block, bytes);
}
