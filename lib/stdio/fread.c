/* SPDX-License-Identifier: 0BSD */
/* fread - read objects. */
#include <string.h>

#include "stream.h"

static size_t get(void *objects, size_t size, size_t count, FILE *stream)
{
	unsigned char *bytes = objects;
	size_t wanted = size * count, left = wanted;

	if (wanted == 0)
		return 0;
	while (left > 0) {
		size_t piece;

		if (!ex_has_input(stream) && __ex_fill(stream) != 0)
			return (wanted - left) / size;
		piece = (size_t)(stream->read_end - stream->next);
		if (piece > left)
			piece = left;
		memcpy(bytes, stream->next, piece);
		stream->next += piece;
		bytes += piece;
		left -= piece;
	}
	return count;
}

EX_LOCKED(size_t, fread, get,
	  (void *objects, size_t size, size_t count, FILE *stream),
	  (objects, size, count, stream), stream);
