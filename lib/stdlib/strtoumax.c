/* SPDX-License-Identifier: 0BSD */
/* strtoumax - read a uintmax_t. */
#include <inttypes.h>

#include "number.h"

uintmax_t strtoumax(const char *restrict text, char **restrict end, int base)
{
	return __ex_number(text, end, base, UINTMAX_MAX);
}
