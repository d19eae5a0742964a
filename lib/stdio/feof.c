/* SPDX-License-Identifier: 0BSD */
/* feof - whether a stream has met its end. */
#include "stream.h"

int feof(FILE *stream)
{
	return (stream->flags & AT_END) != 0;
}
