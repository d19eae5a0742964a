/* SPDX-License-Identifier: 0BSD */
/* cnd_destroy - be done with a condition. */
#include <threads.h>

#include "thread_calls.h"

void cnd_destroy(cnd_t *condition)
{
	__ex_await_leaving(&condition->__ex_users);
}
