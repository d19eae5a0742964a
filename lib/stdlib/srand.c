/* SPDX-License-Identifier: 0BSD */
/* srand - choose the sequence of rand(). */
#include <stdlib.h>

#include "random.h"

void srand(unsigned int seed)
{
	__ex_rand_state = seed - 1ULL;
}
