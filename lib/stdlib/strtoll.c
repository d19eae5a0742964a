/* SPDX-License-Identifier: 0BSD */
/* strtoll - read a long long. */
#include <limits.h>
#include <stdlib.h>

#include "number.h"

long long strtoll(const char *restrict text, char **restrict end, int base)
{
	return (long long)__ex_number(text, end, base, LLONG_MAX + 1ULL);
}
