/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_init - the attributes of a thread. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_attr_init(pthread_attr_t *attributes)
{
	*attributes = (pthread_attr_t){
		.__ex_stack = EX_STACK,
		.__ex_guard = EX_GUARD,
	};
	return 0;
}
