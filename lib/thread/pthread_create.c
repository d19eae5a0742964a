/* SPDX-License-Identifier: 0BSD */
/* pthread_create - start a thread. */
#include <errno.h>
#include <pthread.h>

#include "thread_calls.h"

int pthread_create(pthread_t *restrict thread,
		   const pthread_attr_t *restrict attributes,
		   void *(*function)(void *), void *restrict argument)
{
	struct __ex_thread model = {
		.start = function,
		.argument = argument,
	};
	size_t stack = EX_STACK, guard = EX_GUARD;

	if (attributes != NULL) {
		stack = attributes->__ex_stack;
		guard = attributes->__ex_guard;
		if (attributes->__ex_detached)
			model.end = EX_DETACHED;
	}
	return __ex_create(&model, stack, guard, thread) ? EAGAIN : 0;
}
