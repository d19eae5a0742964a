/* SPDX-License-Identifier: 0BSD */
/* fgets - read a line. */
#include "stream.h"

static char *get_line(char *line, int size, FILE *stream)
{
	char *end = line;
	int byte = 0;

	if (size <= 0)
		return NULL;
	while (--size > 0 && byte != '\n') {
		if (!ex_has_input(stream) && __ex_fill(stream) != 0) {
			if (end == line || !(stream->flags & AT_END))
				return NULL;
			break;
		}
		byte = *stream->next++;
		*end++ = (char)byte;
	}
	*end = '\0';
	return line;
}

EX_LOCKED(char *, fgets, get_line, (char *line, int size, FILE *stream),
	  (line, size, stream), stream);
