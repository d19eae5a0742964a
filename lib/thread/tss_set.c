/* SPDX-License-Identifier: 0BSD */
/* tss_set - set a thread's value of a key. */
#include <threads.h>

#include "thread_calls.h"

int tss_set(tss_t key, void *value)
{
	return __ex_c11_result(__ex_set_value(key, value));
}
