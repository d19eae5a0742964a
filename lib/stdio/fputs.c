/* SPDX-License-Identifier: 0BSD */
/* fputs - write a string. */
#include <string.h>

#include "stream.h"

int fputs(const char *string, FILE *stream)
{
	size_t length = strlen(string);

	return __ex_put(string, length, stream) == length ? 0 : EOF;
}
