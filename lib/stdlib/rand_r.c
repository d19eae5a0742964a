/* SPDX-License-Identifier: 0BSD */
/* rand_r - rand() with the state in the caller's hand. */
#include <stdlib.h>

int rand_r(unsigned int *state)
{
	/* Every state once; but the low bits of such a one are no dice. */
	unsigned int number = *state = *state * 1664525 + 1013904223;

	number = (number ^ number >> 16) * 0x45d9f3b;
	return (int)((number ^ number >> 16) >> 1);
}
