/* SPDX-License-Identifier: 0BSD */
/* cnd_broadcast - wake all that wait. */
#include <limits.h>
#include <threads.h>

#include "thread_calls.h"

int cnd_broadcast(cnd_t *condition)
{
	return __ex_cond_wake(condition, INT_MAX);
}
