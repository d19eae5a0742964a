/* SPDX-License-Identifier: 0BSD */
/* mtx_lock - lock a mutex. */
#include <threads.h>

#include "thread_calls.h"

int mtx_lock(mtx_t *mutex)
{
	return __ex_c11_result(__ex_mutex_lock(mutex));
}
