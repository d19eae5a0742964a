/* SPDX-License-Identifier: 0BSD */
/* cnd_signal - wake one that waits. */
#include <threads.h>

#include "thread_calls.h"

int cnd_signal(cnd_t *condition)
{
	return __ex_cond_wake(condition, 1);
}
