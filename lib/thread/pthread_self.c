/* SPDX-License-Identifier: 0BSD */
/* pthread_self - which thread is running. */
#include <pthread.h>

#include "thread_calls.h"

pthread_t pthread_self(void)
{
	return ex_self();
}
