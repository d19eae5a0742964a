/* SPDX-License-Identifier: 0BSD */
/* A new FILE for a descriptor. */
#include <stdlib.h>
#include <string.h>

#include "stream.h"

FILE *__ex_new_stream(int descriptor, int open_flags)
{
	FILE *stream = malloc(sizeof(*stream) + EX_BUFFER);

	if (stream == NULL)
		return NULL;
	memset(stream, 0, sizeof(*stream));
	stream->descriptor_less_1 = (unsigned int)descriptor - 1;
	stream->flags = __ex_stream_flags(open_flags) | ALLOCATED;
	/* On the list now: exit() and fflush(NULL) know it from the start. */
	__ex_ready(stream);
	ex_rest(stream);
	return stream;
}
