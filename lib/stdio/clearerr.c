/* SPDX-License-Identifier: 0BSD */
/* clearerr - forget the end and the error of a stream. */
#include "stream.h"

void clearerr(FILE *stream)
{
	ex_lock_stream(stream);
	stream->flags &= ~(unsigned int)AT_END;
	stream->error = 0;
	ex_unlock_stream(stream);
}
