/* SPDX-License-Identifier: 0BSD */
/* The state of the heap, and the chunk that small blocks are cut from. */
#include <errno.h>

#include "errno_variable.h"
#include "heap.h"
#include "mapping.h"

struct ex_heap __ex_heap;

void *__ex_cut(unsigned int class)
{
	unsigned int size = ex_class_size(class);

	if ((size_t)(__ex_heap.end - __ex_heap.next) < size) {
		char *chunk = __ex_mmap_anonymous(CHUNK);

		if (chunk == NULL) {
			__ex_errno = ENOMEM;
			return NULL;
		}
		__ex_heap.next = chunk + ALIGNMENT;
		__ex_heap.end = chunk + CHUNK;
	}

	char *memory = __ex_heap.next;

	__ex_heap.next = memory + size;
	ex_block(memory)->word = class * SCALE;
	return memory;
}
