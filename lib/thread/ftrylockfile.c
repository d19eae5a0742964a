/* SPDX-License-Identifier: 0BSD */
/* ftrylockfile - lock a stream, unless another thread has it. */
#include "stream.h"

int ftrylockfile(FILE *stream)
{
	if (!__ex_try_stream(stream))
		return -1;
	stream->kept++;
	return 0;
}
