/* SPDX-License-Identifier: 0BSD */
/* thrd_create - start a thread. */
#include <threads.h>

#include "thread_calls.h"

int thrd_create(thrd_t *thread, thrd_start_t function, void *argument)
{
	const struct __ex_thread model = {
		.start_c11 = function,
		.argument = argument,
	};

	return __ex_c11_result(__ex_create(&model, EX_STACK, EX_GUARD, thread));
}
