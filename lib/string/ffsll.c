/* SPDX-License-Identifier: 0BSD */
/* ffsll - find the lowest bit set in a long long. */
#include <strings.h>

int ffsll(long long bits)
{
	unsigned long long rest = (unsigned long long)bits;
	int place = 1;

	if (!rest)
		return 0;
	for (; !(rest & 1); rest >>= 1)
		place++;
	return place;
}
