/* SPDX-License-Identifier: 0BSD */
/* realloc - change the size of a block. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "errno_variable.h"
#include "heap.h"
#include "syscall.h"

/* Have the kernel move the pages rather than copy the bytes. */
static void *remap(char *old, size_t bytes)
{
	struct ex_block *block = ex_block(old);
	size_t before = (size_t)(old - (char *)block->mapping);
	size_t total = (before + bytes + PAGE - 1) & -(size_t)PAGE;
	long mapping = -ENOMEM;

	if (bytes <= PTRDIFF_MAX)
		mapping = ex_sys(SYS_mremap, block->mapping, block->word, total,
				 MREMAP_MAYMOVE);
	if ((unsigned long)mapping > -4096UL) {
		__ex_errno = ENOMEM;
		return NULL;
	}
	old = (char *)mapping + before;
	ex_block(old)->mapping = (void *)mapping;
	ex_block(old)->word = total;
	return old;
}

void *realloc(void *old, size_t bytes)
{
	if (old == NULL)
		return malloc(bytes);

	const struct ex_block *block = ex_block(old);
	size_t capacity = LARGEST; /* of one with a mapping, or even more */

	if (ex_is_mapped(block)) {
		if (bytes > LARGEST)
			return remap(old, bytes);
	} else {
		capacity = ex_class_size(ex_class_of(block)) - WORD;
		if (bytes <= capacity && bytes >= capacity / 4)
			return old; /* too little to gain by moving */
	}

	void *memory = malloc(bytes);

	if (memory != NULL) {
		memcpy(memory, old, bytes < capacity ? bytes : capacity);
		free(old);
	}
	return memory;
}
