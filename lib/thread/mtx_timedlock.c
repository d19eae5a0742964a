/* SPDX-License-Identifier: 0BSD */
/* mtx_timedlock - lock a mutex, but wait no longer than until a moment. */
#include <threads.h>
#include <time.h>

#include "thread_calls.h"

int mtx_timedlock(mtx_t *restrict mutex, const struct timespec *restrict until)
{
	return __ex_c11_result(
		__ex_mutex_lock_until(mutex, CLOCK_REALTIME, until));
}
