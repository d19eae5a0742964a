/* SPDX-License-Identifier: 0BSD */
/* ungetc - push a byte back. */
#include <string.h>

#include "stream.h"

static int push_back(int byte, FILE *stream)
{
	unsigned char *end;
	size_t count;

	if (byte == EOF || !(stream->flags & READABLE) ||
	    (stream->write_end != NULL && __ex_drain(stream) != 0))
		return EOF;
	__ex_ready(stream);
	if (stream->read_end == NULL)
		ex_rest(stream);
	if (stream->next == stream->start) {
		/* Nothing was taken yet: what there is moves to the end. */
		count = stream->read_end
				? (size_t)(stream->read_end - stream->next)
				: 0;
		if (count == stream->size)
			return EOF;
		end = stream->start + stream->size;
		memmove(end - count, stream->next, count);
		stream->next = end - count;
		stream->read_end = end;
	}
	stream->flags &= ~(unsigned int)AT_END;
	*--stream->next = (unsigned char)byte;
	return (unsigned char)byte;
}

EX_LOCKED(int, ungetc, push_back, (int byte, FILE *stream), (byte, stream),
	  stream);
