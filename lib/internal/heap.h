/* SPDX-License-Identifier: 0BSD */
/* What malloc() and its kin know of each other. */
#ifndef EX_HEAP_H
#define EX_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attr.h"

/*
 * Small blocks come in classes: two sizes for each power of two, 32, 48,
 * 64, 96, 128, ... 128 KiB, of which one word is the block's own. A block is
 * cut from the current chunk once and keeps its class for good: free() puts
 * it on the list of its class and malloc() takes it from there. Nothing is
 * split or joined, so both take the same few instructions always; the price
 * is that memory freed in one size never serves another.
 *
 * A chunk is address space more than memory: the kernel supplies its pages as
 * they are touched, so what is left when a block no longer fits costs nothing.
 *
 * Larger blocks have a mapping of their own.
 */
enum {
	ALIGNMENT = 16,
	LARGEST = 128 * 1024, /* of the small blocks, with its word */
	CLASSES = 31,	      /* numbered 6 to 30 */
	CHUNK = 1024 * 1024,
	PAGE = 4096 /* the smallest of all kernels; others round up */
};

/* What precedes a block. `mapping` is there for those with their own only. */
struct ex_block {
	void *mapping;
	size_t word; /* class * SCALE + state; or the bytes mapped */
};

enum {
	FREE = 1,  /* on a list */
	STALE = 2, /* was there once: its bytes are no longer 0 */
	SCALE = 4,
	WORD = sizeof(size_t)
};

_Static_assert(ALIGNMENT >= sizeof(struct ex_block), "fits before a block");
_Static_assert(CLASSES *SCALE <= PAGE, "classes and sizes differ");

/* All state; nulls at first. */
struct ex_heap {
	void *list[CLASSES]; /* free blocks; the first word of each is next */
	char *next;	     /* where the next block of the chunk will be */
	char *end;	     /* of the chunk */
};

extern struct ex_heap __ex_heap HIDDEN;

static inline struct ex_block *ex_block(void *memory)
{
	return (struct ex_block *)memory - 1;
}

static inline bool ex_is_mapped(const struct ex_block *block)
{
	return block->word >= PAGE;
}

static inline unsigned int ex_class_of(const struct ex_block *block)
{
	return (unsigned int)block->word / SCALE;
}

/* The class for a small block of `bytes`. */
static inline unsigned int ex_class(size_t bytes)
{
	/* In units of 16, its word included, rounded up, and at least 2 ... */
	unsigned int units = (unsigned int)(bytes + WORD - 1) / ALIGNMENT;

	units += !units;
	/* ... of which the two highest bits, 10 or 11, are the class. */
	units += units + 1;

	unsigned int top = 31U ^ (unsigned int)__builtin_clz(units);

	return 2 * top + (units >> (top - 1)) + 1;
}

/* The bytes that a block of that class occupies, its word included. */
static inline unsigned int ex_class_size(unsigned int class)
{
	return (2 | (class & 1)) << class / 2 << 1;
}

/* How many bytes may be used. */
static inline size_t ex_capacity(void *memory)
{
	struct ex_block *block = ex_block(memory);

	if (ex_is_mapped(block))
		return block->word -
		       (size_t)((char *)memory - (char *)block->mapping);
	return ex_class_size(ex_class_of(block)) - WORD;
}

/* Round an address up; `alignment` is a power of two. */
static inline char *ex_align(char *address, size_t alignment)
{
	return address + (-(uintptr_t)address & (alignment - 1));
}

/*
 * Cut a new block off the chunk.
 *
 * class     which
 * returns   the block, or null with errno set
 */
HIDDEN void *__ex_cut(unsigned int class);

/*
 * Map a block of its own.
 *
 * bytes      any number
 * alignment  a power of two from ALIGNMENT
 * returns    the block, or null with errno set
 */
HIDDEN void *__ex_map(size_t bytes, size_t alignment);

#endif
