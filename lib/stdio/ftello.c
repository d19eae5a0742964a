/* SPDX-License-Identifier: 0BSD */
/* ftello - where a stream is. */
#include "seek.h"
#include "stream.h"

static off_t tell(FILE *stream)
{
	off_t offset;

	/* What is appended goes to the end, wherever the offset is now. */
	if ((stream->flags & APPENDING) && stream->write_end != NULL &&
	    __ex_drain(stream) != 0)
		return -1;
	offset = __ex_lseek((int)ex_descriptor(stream), 0, SEEK_CUR);
	if (offset < 0)
		return -1;
	if (ex_has_input(stream))
		offset -= stream->read_end - stream->next;
	else if (stream->write_end != NULL)
		offset += stream->next - stream->first;
	return offset;
}

EX_LOCKED(off_t, __ex_ftello, tell, (FILE * stream), (stream), stream);
PUBLIC(ftello, __ex_ftello);
