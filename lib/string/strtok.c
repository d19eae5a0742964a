/* SPDX-License-Identifier: 0BSD */
/* strtok - split a string into tokens, one string at a time. */
#include <string.h>

#include "text.h"

static char *place; /* where the next call with a null string goes on */

char *strtok(char *restrict string, const char *restrict separators)
{
	return __ex_strtok_r(string, separators, &place);
}
