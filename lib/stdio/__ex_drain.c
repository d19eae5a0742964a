/* SPDX-License-Identifier: 0BSD */
/* Room for a byte, where standard output is the only stream. */
#include <bits/ioctl.h>

#include "stream.h"

WEAK int __ex_drain(FILE *stream)
{
	long result = ex_write_out(stream);

	if (result != 0)
		return ex_fail(stream, (int)-result);
	if (stream->write_end == NULL) {
		stream->start = (unsigned char *)(stream + 1);
		stream->write_end = stream->start + EX_BUFFER;
		/* The terminal's size, if it is one, fits into the buffer. */
		stream->urgent = (int)ex_sys(SYS_ioctl, ex_descriptor(stream),
					     TIOCGWINSZ, stream->start);
	}
	stream->first = stream->next = stream->start;
	return 0;
}
