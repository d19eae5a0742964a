/* SPDX-License-Identifier: 0BSD */
/* tss_get - a thread's value of a key. */
#include <threads.h>

#include "thread_calls.h"

void *tss_get(tss_t key)
{
	return __ex_get_value(key);
}
