/* SPDX-License-Identifier: 0BSD */
/* Append to a stream, and let leave what must not wait. */
#include "stream.h"

static size_t put(const void *bytes, size_t count, FILE *stream)
{
	size_t taken = __ex_append(bytes, count, stream);

	if (__ex_settle(stream) != 0) {
		size_t held = (size_t)(stream->next - stream->first);

		if (held > taken)
			held = taken;
		stream->next -= held;
		taken -= held;
	}
	return taken;
}

EX_LOCKED(size_t, __ex_put, put,
	  (const void *bytes, size_t count, FILE *stream),
	  (bytes, count, stream), stream);
