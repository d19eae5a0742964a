/* SPDX-License-Identifier: 0BSD */
/* thrd_join - wait for the end of a thread. */
#include <stdint.h>
#include <threads.h>

#include "thread_calls.h"

int thrd_join(thrd_t thread, int *result)
{
	void *stored = NULL;
	int error = __ex_join(thread, &stored);

	if (error == 0 && result != NULL)
		*result = (int)(intptr_t)stored;
	return __ex_c11_result(error);
}
