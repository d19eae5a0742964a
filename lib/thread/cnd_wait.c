/* SPDX-License-Identifier: 0BSD */
/* cnd_wait - wait for a condition. */
#include <stddef.h>
#include <threads.h>

#include "thread_calls.h"

int cnd_wait(cnd_t *condition, mtx_t *mutex)
{
	return __ex_c11_result(__ex_cond_wait_until(condition, mutex, 0, NULL));
}
