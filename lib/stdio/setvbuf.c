/* SPDX-License-Identifier: 0BSD */
/* setvbuf - choose the buffering of a stream. */
#include "stream.h"

static int set(FILE *stream, char *buffer, int mode, size_t size)
{
	static const short urgent[] = {
		[_IOFBF] = NONE_URGENT,
		[_IOLBF] = LINES_URGENT,
		[_IONBF] = ALL_URGENT,
	};

	if ((unsigned int)mode > _IONBF ||
	    (buffer != NULL && mode != _IONBF && size == 0))
		return EOF;
	if (fflush(stream) != 0)
		return EOF;
	__ex_ready(stream);
	stream->flags |= CHOSEN;
	stream->urgent = urgent[mode];
	if (buffer != NULL && mode != _IONBF && stream->read_end == NULL) {
		stream->start = (unsigned char *)buffer;
		stream->size = size;
		ex_rest(stream);
	}
	return 0;
}

EX_LOCKED(int, setvbuf, set,
	  (FILE * stream, char *buffer, int mode, size_t size),
	  (stream, buffer, mode, size), stream);
