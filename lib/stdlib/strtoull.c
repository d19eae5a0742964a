/* SPDX-License-Identifier: 0BSD */
/* strtoull - read an unsigned long long. */
#include <limits.h>
#include <stdlib.h>

#include "number.h"

unsigned long long strtoull(const char *restrict text, char **restrict end,
			    int base)
{
	return __ex_number(text, end, base, ULLONG_MAX);
}
