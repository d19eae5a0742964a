/* SPDX-License-Identifier: 0BSD */
/* fseeko - move in a file. */
#include "seek.h"
#include "stream.h"

static int move(FILE *stream, off_t offset, int whence)
{
	if (stream->write_end != NULL && __ex_drain(stream) != 0)
		return -1;
	if (whence == SEEK_CUR && ex_has_input(stream))
		offset -= stream->read_end - stream->next;
	if (__ex_lseek((int)ex_descriptor(stream), offset, whence) < 0)
		return -1;
	stream->flags &= ~(unsigned int)AT_END;
	ex_rest(stream);
	return 0;
}

EX_LOCKED(int, __ex_fseeko, move, (FILE * stream, off_t offset, int whence),
	  (stream, offset, whence), stream);
PUBLIC(fseeko, __ex_fseeko);
