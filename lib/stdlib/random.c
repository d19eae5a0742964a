/* SPDX-License-Identifier: 0BSD */
/* random - the next number of a sequence. */
#include <stdlib.h>

#include "lock.h"
#include "random.h"

unsigned long long __ex_random_state;

long random(void)
{
	int number;

	ex_acquire(EX_RANDOM);
	number = ex_random(&__ex_random_state);
	ex_release(EX_RANDOM);
	return number;
}
