/* SPDX-License-Identifier: 0BSD */
/* srandom - choose the sequence of random(). */
#include <stdlib.h>

#include "random.h"

void srandom(unsigned int seed)
{
	__ex_random_state = seed - 1ULL;
}
