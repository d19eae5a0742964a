/* SPDX-License-Identifier: 0BSD */
/* srandom - choose the sequence of random(). */
#include <stdlib.h>

#include "lock.h"
#include "random.h"

void srandom(unsigned int seed)
{
	ex_acquire(EX_RANDOM);
	__ex_random_state = seed - 1ULL;
	ex_release(EX_RANDOM);
}
