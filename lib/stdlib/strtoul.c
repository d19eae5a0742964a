/* SPDX-License-Identifier: 0BSD */
/* strtoul - read an unsigned long. */
#include <limits.h>
#include <stdlib.h>

#include "number.h"

unsigned long strtoul(const char *restrict text, char **restrict end, int base)
{
	return (unsigned long)__ex_number(text, end, base, ULONG_MAX);
}
