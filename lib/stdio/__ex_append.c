/* SPDX-License-Identifier: 0BSD */
/* Append bytes to a stream, as many at a time as there is room for. */
#include <string.h>

#include "stream.h"

size_t __ex_append(const void *from, size_t count, FILE *stream)
{
	const char *bytes = from;
	size_t left = count;

	while (left > 0) {
		size_t room;

		if (!ex_has_room(stream) && __ex_drain(stream) != 0)
			break;
		room = (size_t)(stream->write_end - stream->next);
		if (room > left)
			room = left;
		memcpy(stream->next, bytes, room);
		stream->next += room;
		bytes += room;
		left -= room;
	}
	return count - left;
}
