/* SPDX-License-Identifier: 0BSD */
/* Lock a stream for the end of the process. */
#include <time.h>

#include "stream.h"
#include "timed.h"

enum { PAUSE = 10 * 1000 * 1000 }; /* nanoseconds */

int __ex_last_lock(FILE *stream)
{
	const struct timespec pause = { .tv_nsec = PAUSE };

	while (!__ex_try_stream(stream)) {
		if (__atomic_load_n(&stream->reading, __ATOMIC_RELAXED))
			return 0; /* for input that may never come */
		/*
		 * The owner of flockfile() may sleep for ever. Either it sees
		 * that the stream is taken, or this that it is in a function;
		 * then its bytes are to be whole.
		 */
		if (stream->kept > 0) {
			__atomic_store_n(&stream->taken, 1, __ATOMIC_SEQ_CST);
			if (__atomic_load_n(&stream->again, __ATOMIC_SEQ_CST) +
				    1 ==
			    stream->kept)
				return 1;
		}
		ex_sys(EX_CLOCK_NANOSLEEP, CLOCK_MONOTONIC, 0, &pause, NULL);
	}
	return 1;
}
