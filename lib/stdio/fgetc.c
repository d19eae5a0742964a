/* SPDX-License-Identifier: 0BSD */
/* fgetc - read a byte. */
#include "stream.h"

static int get(FILE *stream)
{
	if (!ex_has_input(stream) && __ex_fill(stream) != 0)
		return EOF;
	return *stream->next++;
}

EX_LOCKED(int, fgetc, get, (FILE * stream), (stream), stream);
PUBLIC(getc_unlocked, get);
PUBLIC(fgetc_unlocked, get);
