/* SPDX-License-Identifier: 0BSD */
/* ffs - find the lowest bit set in an int. */
#include <strings.h>

int ffs(int bits)
{
	return ffsll(bits); /* the sign only adds higher bits */
}
