/* SPDX-License-Identifier: 0BSD */
/* ferror - whether a stream has met an error. */
#include "stream.h"

int ferror(FILE *stream)
{
	return stream->error != 0;
}
