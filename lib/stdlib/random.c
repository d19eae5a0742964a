/* SPDX-License-Identifier: 0BSD */
/* random - the next number of a sequence. */
#include <stdlib.h>

#include "random.h"

unsigned long long __ex_random_state;

long random(void)
{
	return ex_random(&__ex_random_state);
}
