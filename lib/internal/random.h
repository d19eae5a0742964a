/* SPDX-License-Identifier: 0BSD */
/* The generator behind rand() and random(). */
#ifndef EX_RANDOM_H
#define EX_RANDOM_H

#include "attr.h"

/*
 * A linear congruential generator modulo 2^64, of which the upper half is
 * good. It may start from any state, 0 included; so a state that lacks 1
 * makes the zeros of .bss the seed 1 that C17 7.22.2.2p2 wants.
 */
static inline int ex_random(unsigned long long *state)
{
	*state = (*state + 1) * 6364136223846793005U;
	return (int)(*state >> 33);
}

extern unsigned long long __ex_rand_state HIDDEN;   /* of rand() */
extern unsigned long long __ex_random_state HIDDEN; /* of random() */

#endif
