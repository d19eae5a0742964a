/* SPDX-License-Identifier: 0BSD */
/* aligned_alloc - allocate memory at a multiple of a power of two. */
#include <errno.h>
#include <stdlib.h>

#include "errno_variable.h"
#include "heap.h"
#include "lock.h"

/*
 * A small block that happens to lie right, from the list of its class, or one
 * cut to lie right, which leaves a hole in the chunk. What was once freed is
 * found again, if only by looking through the list.
 */
static void *take(unsigned int class, size_t alignment)
{
	void **link = &__ex_heap.list[class];

	for (void *memory; (memory = *link) != NULL; link = memory) {
		if ((uintptr_t)memory % alignment != 0)
			continue;
		*link = *(void **)memory;
		ex_block(memory)->word &= ~(size_t)FREE;
		return memory;
	}

	char *memory = ex_align(__ex_heap.next, alignment);
	unsigned int size = ex_class_size(class);

	/* Aligning may have gone beyond the end, hence not by difference. */
	while ((uintptr_t)memory + size > (uintptr_t)__ex_heap.end) {
		__ex_heap.next = __ex_heap.end; /* asks for a new chunk */

		void *first = __ex_cut(class);

		if (first == NULL)
			return NULL;
		ex_release(EX_HEAP);
		free(first);
		ex_acquire(EX_HEAP);
		memory = ex_align(__ex_heap.next, alignment);
	}
	__ex_heap.next = memory + size;
	ex_block(memory)->word = class * SCALE;
	return memory;
}

void *aligned_alloc(size_t alignment, size_t bytes)
{
	if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
		__ex_errno = EINVAL;
		return NULL;
	}
	if (alignment <= ALIGNMENT)
		return malloc(bytes);
	if (bytes > LARGEST - WORD)
		return __ex_map(bytes, alignment);
	if (alignment > PAGE)
		return __ex_map(LARGEST, alignment); /* so realloc() expects */
	ex_acquire(EX_HEAP);
	return ex_released(EX_HEAP, take(ex_class(bytes), alignment));
}
