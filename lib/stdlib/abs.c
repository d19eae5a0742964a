/* SPDX-License-Identifier: 0BSD */
/* abs - the value of a number without its sign. */
#include <stdlib.h>

int abs(int number)
{
	return number < 0 ? -number : number;
}
