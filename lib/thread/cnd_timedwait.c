/* SPDX-License-Identifier: 0BSD */
/* cnd_timedwait - wait for a condition until a moment. */
#include <threads.h>
#include <time.h>

#include "thread_calls.h"

int cnd_timedwait(cnd_t *restrict condition, mtx_t *restrict mutex,
		  const struct timespec *restrict until)
{
	return __ex_c11_result(
		__ex_cond_wait_until(condition, mutex, CLOCK_REALTIME, until));
}
