/* SPDX-License-Identifier: 0BSD */
/* call_once - call a function once, whoever comes first. */
#include <threads.h>

#include "thread_calls.h"

void call_once(once_flag *flag, void (*function)(void))
{
	__ex_once(flag, function);
}
