/* SPDX-License-Identifier: 0BSD */
/* malloc_usable_size - how large a block really is. */
#include <malloc.h>

#include "heap.h"

size_t malloc_usable_size(void *memory)
{
	return memory ? ex_capacity(memory) : 0;
}
