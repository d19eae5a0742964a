/* SPDX-License-Identifier: 0BSD */
/* ffsl - find the lowest bit set in a long. */
#include <strings.h>

int ffsl(long bits)
{
	return ffsll(bits); /* the sign only adds higher bits */
}
