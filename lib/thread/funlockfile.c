/* SPDX-License-Identifier: 0BSD */
/* funlockfile - let go of a stream. */
#include "stream.h"

void funlockfile(FILE *stream)
{
	stream->kept--;
	__ex_unlock_stream(stream);
}
