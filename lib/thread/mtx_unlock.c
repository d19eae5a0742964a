/* SPDX-License-Identifier: 0BSD */
/* mtx_unlock - unlock a mutex. */
#include <threads.h>

#include "thread_calls.h"

int mtx_unlock(mtx_t *mutex)
{
	return __ex_c11_result(__ex_mutex_unlock(mutex));
}
