/* SPDX-License-Identifier: 0BSD */
/* Let that leave which, by the stream's buffering, must not wait. */
#include <string.h>

#include "stream.h"

int __ex_settle(FILE *stream)
{
	size_t tail = 0; /* bytes after the last new-line, which may stay */
	unsigned char *end = stream->next;

	if (stream->write_end == NULL || stream->urgent < LINES_URGENT)
		return 0;
	if (stream->urgent == LINES_URGENT)
		while (end > stream->first && end[-1] != '\n')
			end--;
	if (end == stream->first)
		return 0;
	tail = (size_t)(stream->next - end);
	stream->next = end;
	if (__ex_drain(stream) != 0) {
		stream->next += tail;
		return EOF;
	}
	memmove(stream->next, end, tail);
	stream->next += tail;
	return 0;
}
