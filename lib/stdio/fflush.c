/* SPDX-License-Identifier: 0BSD */
/* fflush - write what a stream holds, or all streams. */
#include "stream.h"

static int flush(FILE *stream)
{
	if (stream->write_end != NULL)
		return __ex_drain(stream);
	/* POSIX: of input that cannot seek, nothing is given back. */
	if (stream->read_end != NULL)
		__ex_give_back(stream);
	return 0;
}

int fflush(FILE *stream)
{
	int result = 0;

	if (stream != NULL) {
		ex_lock_stream(stream);
		result = flush(stream);
		ex_unlock_stream(stream);
		return result;
	}
	for (stream = ex_first_stream(EX_EACH); stream;
	     stream = ex_next_stream(stream, EX_EACH))
		if (stream->write_end != NULL && flush(stream) != 0)
			result = EOF;
	return result;
}
