/* SPDX-License-Identifier: 0BSD */
/* fgetc - read a byte. */
#include "stream.h"

int fgetc(FILE *stream)
{
	if (!ex_has_input(stream) && __ex_fill(stream) != 0)
		return EOF;
	return *stream->next++;
}
