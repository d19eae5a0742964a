/* SPDX-License-Identifier: 0BSD */
/* rand - the next number of a sequence. */
#include <stdlib.h>

#include "random.h"

unsigned long long __ex_rand_state;

int rand(void)
{
	return ex_random(&__ex_rand_state);
}
