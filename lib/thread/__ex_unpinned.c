/* SPDX-License-Identifier: 0BSD */
/* Wait until nobody who walks along the list of streams is at this one. */
#include "stream.h"

void __ex_unpinned(FILE *stream)
{
	stream->flags |= UNWRITABLE;
	ex_rest(stream); /* its descriptor may be another file by now */
	ex_release(EX_STREAMS);
	__ex_unlock_stream(stream);
	ex_acquire(EX_STREAMS);
	while (stream->pins > 0) {
		ex_release(EX_STREAMS);
		ex_sys(SYS_sched_yield);
		ex_acquire(EX_STREAMS);
	}
}
