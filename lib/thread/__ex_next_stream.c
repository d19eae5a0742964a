/* SPDX-License-Identifier: 0BSD */
/* Walk along the list of streams while others open and close some. */
#include "stream.h"

static int visits(FILE *stream, enum ex_visit visit)
{
	if (visit == EX_LAST)
		return __ex_last_lock(stream);
	if (visit == EX_FREE)
		return __ex_try_stream(stream);
	if (__atomic_load_n(&stream->write_end, __ATOMIC_RELAXED) == NULL)
		return 0; /* its owner may wait for input, and not we for it */
	__ex_lock_stream(stream);
	return 1;
}

/*
 * Streams are locked without the list, for a stream that is locked may have to
 * go on the list. So a pin holds the place in the list meanwhile.
 */
FILE *__ex_next_stream(FILE *stream, enum ex_visit visit)
{
	if (stream != NULL && visit != EX_LAST)
		__ex_unlock_stream(stream);
	do {
		FILE *next;

		ex_acquire(EX_STREAMS);
		next = stream ? stream->link : __ex_streams;
		if (stream != NULL)
			stream->pins--;
		if (next != NULL)
			next->pins++;
		ex_release(EX_STREAMS);
		stream = next;
	} while (stream != NULL && !visits(stream, visit));
	return stream;
}
