/* SPDX-License-Identifier: 0BSD */
/* thrd_current - which thread is running. */
#include <threads.h>

#include "thread_calls.h"

thrd_t thrd_current(void)
{
	return ex_self();
}
