/* SPDX-License-Identifier: 0BSD */
/* tss_create - make a key to values of each thread. */
#include <threads.h>

#include "thread_calls.h"

int tss_create(tss_t *key, tss_dtor_t destructor)
{
	return __ex_c11_result(__ex_key_create(key, destructor));
}
