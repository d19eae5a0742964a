/* SPDX-License-Identifier: 0BSD */
/* clearerr - forget the end and the error of a stream. */
#include "stream.h"

void clearerr(FILE *stream)
{
	stream->flags &= ~(unsigned int)(AT_END | FAILED);
}
