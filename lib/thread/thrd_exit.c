/* SPDX-License-Identifier: 0BSD */
/* thrd_exit - end the calling thread. */
#include <stdint.h>
#include <threads.h>

#include "thread_calls.h"

_Noreturn void thrd_exit(int result)
{
	ex_self()->result = (void *)(intptr_t)result;
	__ex_end();
}
