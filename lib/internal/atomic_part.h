/* SPDX-License-Identifier: 0BSD */
/*
 * Atomic operations on a part of a word, by those on the word: it is replaced
 * as long as the part is as expected, whatever becomes of its neighbours.
 */
#ifndef EX_ATOMIC_PART_H
#define EX_ATOMIC_PART_H

#include "atomic.h"

static inline object replace(volatile object *at, object expected,
			     object desired)
{
	uintptr_t address = (uintptr_t)at, first = address & (uintptr_t)-4;
	volatile uint32_t *word = (volatile uint32_t *)first;
	unsigned int before = (unsigned int)(address - first);
	unsigned int shift = 8 * (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
					  ? before
					  : 4 - BYTES - before);
	uint32_t others = ~((uint32_t)(object)-1 << shift), whole = *word;

	do
		whole = (whole & others) | (uint32_t)expected << shift;
	while (!__atomic_compare_exchange_n(
		       word, &whole,
		       (whole & others) | (uint32_t)desired << shift, 0,
		       __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST) &&
	       (object)(whole >> shift) == expected);
	return (object)(whole >> shift);
}

#endif
