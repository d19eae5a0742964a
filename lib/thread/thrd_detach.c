/* SPDX-License-Identifier: 0BSD */
/* thrd_detach - let a thread return its memory itself. */
#include <threads.h>

#include "thread_calls.h"

int thrd_detach(thrd_t thread)
{
	return __ex_c11_result(__ex_detach(thread));
}
