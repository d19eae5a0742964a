/* SPDX-License-Identifier: 0BSD */
/* Streams with something left to do: bytes unwritten, and bytes unread. */
#define _GNU_SOURCE
#include "probe.h"

#include <stdio.h>

static FILE *full, *line;
static char full_buffer[BUFSIZ], line_buffer[BUFSIZ];

static FILE *stream_on(enum channel number, const char *mode)
{
	FILE *stream = fdopen(channel[number], mode);

	if (!stream)
		retire(1);
	return stream;
}

void flush_streams(void)
{
	fflush(full);
	fflush(line);
}

void arm_streams(void)
{
	FILE *unbuffered = stream_on(CHANNEL_UNBUFFERED, "w");
	FILE *input = stream_on(CHANNEL_INPUT, "r");

	full = stream_on(CHANNEL_FULL, "w");
	line = stream_on(CHANNEL_LINE, "w");
	setvbuf(full, full_buffer, _IOFBF, sizeof full_buffer);
	setvbuf(line, line_buffer, _IOLBF, sizeof line_buffer);
	setvbuf(unbuffered, NULL, _IONBF, 0);
	fputs(TEXT_FULL, full);
	fputs(TEXT_LINE TEXT_REST, line);
	fputs(TEXT_UNBUFFERED, unbuffered);
	for (int i = 0; i < INPUT_TAKEN; i++)
		getc(input);
}
