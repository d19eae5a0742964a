/* SPDX-License-Identifier: 0BSD */
/*
 * An exchange that every processor has.
 *
 * Here it is all that they have; so that compilers make a call of it, which
 * would want this one.
 */
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
	__asm__ volatile("stbar\n\tswap [%1], %0"
			 : "+r"(value)
			 : "r"(word)
			 : "memory");
	return value;
}

#endif
