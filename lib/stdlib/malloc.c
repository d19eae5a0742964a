/* SPDX-License-Identifier: 0BSD */
/* malloc - allocate memory. */
#include <stdlib.h>

#include "heap.h"
#include "lock.h"

void *malloc(size_t bytes)
{
	if (bytes > LARGEST - WORD)
		return __ex_map(bytes, ALIGNMENT);

	unsigned int class = ex_class(bytes);

	ex_acquire(EX_HEAP);

	void *memory = __ex_heap.list[class];

	if (memory == NULL)
		return ex_released(EX_HEAP, __ex_cut(class));
	__ex_heap.list[class] = *(void **)memory;
	ex_block(memory)->word &= ~(size_t)FREE;
	ex_release(EX_HEAP);
	return memory;
}
