/* SPDX-License-Identifier: 0BSD */
/* mtx_trylock - lock a mutex, unless somebody has it. */
#include <threads.h>

#include "thread_calls.h"

int mtx_trylock(mtx_t *mutex)
{
	return __ex_c11_result(__ex_mutex_trylock(mutex));
}
