/* SPDX-License-Identifier: 0BSD */
/* imaxabs - the value of a number without its sign. */
#include <inttypes.h>

intmax_t imaxabs(intmax_t number)
{
	return number < 0 ? -number : number;
}
