/* SPDX-License-Identifier: 0BSD */
/* flockfile - lock a stream, or lock it again. */
#include "stream.h"

void flockfile(FILE *stream)
{
	__ex_lock_stream(stream);
	stream->kept++;
}
