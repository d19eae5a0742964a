/* SPDX-License-Identifier: 0BSD */
/* word - what compilers call to change a word in one step. */
#define BYTES 4
#include "atomic.h"

/* As replace(), in arch/<abi>/lib/compiler/atomic_word/. */
HIDDEN uint32_t __ex_compare_exchange(volatile uint32_t *word,
				      uint32_t expected, uint32_t desired);

static inline object replace(volatile object *at, object expected,
			     object desired)
{
	return __ex_compare_exchange(at, expected, desired);
}
