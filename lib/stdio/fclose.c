/* SPDX-License-Identifier: 0BSD */
/* fclose - flush a stream and be done with it. */
#include <stdlib.h>

#include "stream.h"

int fclose(FILE *stream)
{
	FILE **link = &__ex_streams;
	long closed;
	int result;

	ex_lock_stream(stream);
	result = fflush(stream);
	closed = ex_sys(SYS_close, ex_descriptor(stream));

	/* EINTR: Linux has closed it all the same. */
	if (closed < 0 && closed != -EINTR)
		result = (int)__ex_ret(closed);
	ex_acquire(EX_STREAMS);
	ex_unpinned(stream);
	while (*link != NULL && *link != stream)
		link = &(*link)->link;
	if (*link != NULL)
		*link = stream->link;
	ex_release(EX_STREAMS);
	if (stream->flags & ALLOCATED) {
		free(stream);
	} else {
		/* A standard stream: what is still done with it fails. */
		stream->flags = UNWRITABLE | LISTED;
		ex_rest(stream);
	}
	return result;
}
