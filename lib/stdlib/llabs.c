/* SPDX-License-Identifier: 0BSD */
/* llabs - the value of a number without its sign. */
#include <stdlib.h>

long long llabs(long long number)
{
	return number < 0 ? -number : number;
}
