/* SPDX-License-Identifier: 0BSD */
/* puts - write a string and a new-line to standard output. */
#include "stream.h"

static int put_line(const char *string)
{
	FILE *stream = stdout;

	FORGET(stream);
	for (;;) {
		if (!ex_has_room(stream)) {
			int result = __ex_drain(stream);

			if (result != 0)
				return result;
		}
		if (*string == '\0')
			break;
		*stream->next = (unsigned char)*string++;
		stream->next++;
	}
	*stream->next = '\n';
	stream->next++;
	return stream->urgent < 0 ? 0 : __ex_drain(stream);
}

EX_LOCKED(int, puts, put_line, (const char *string), (string), stdout);
