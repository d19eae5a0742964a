/* SPDX-License-Identifier: 0BSD */
/* An exchange that every processor has. */
#ifndef EX_SWAP_H
#define EX_SWAP_H

#include <stdint.h>

/*
 * Store `value` in *word, in one step, after all that comes before.
 *
 * returns   what the word held
 */
static inline uint32_t swap(volatile uint32_t *word, uint32_t value)
{
	return __atomic_exchange_n(word, value, __ATOMIC_SEQ_CST);
}

#endif
