/* SPDX-License-Identifier: 0BSD */
/* strtol - read a long. */
#include <limits.h>
#include <stdlib.h>

#include "number.h"

long strtol(const char *restrict text, char **restrict end, int base)
{
	return (long)__ex_number(text, end, base, LONG_MAX + 1ULL);
}
