/* SPDX-License-Identifier: 0BSD */
/* tss_delete - give a key up. */
#include <threads.h>

#include "thread_calls.h"

void tss_delete(tss_t key)
{
	__ex_key_delete(key);
}
