/* SPDX-License-Identifier: 0BSD */
/* strtoimax - read an intmax_t. */
#include <inttypes.h>

#include "number.h"

intmax_t strtoimax(const char *restrict text, char **restrict end, int base)
{
	return (intmax_t)__ex_number(text, end, base, INTMAX_MAX + 1ULL);
}
