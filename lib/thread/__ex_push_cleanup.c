/* SPDX-License-Identifier: 0BSD */
/* __ex_push_cleanup - what pthread_cleanup_push() and _pop() are made of. */
#include <pthread.h>

#include "thread_calls.h"

void __ex_push_cleanup(struct __ex_cleanup *cleanup, void (*function)(void *),
		       void *argument)
{
	struct __ex_thread *self = ex_self();

	cleanup->__ex_function = function;
	cleanup->__ex_argument = argument;
	cleanup->__ex_next = self->cleanup;
	self->cleanup = cleanup;
}

void __ex_pop_cleanup(struct __ex_cleanup *cleanup, int call)
{
	ex_self()->cleanup = cleanup->__ex_next;
	if (call)
		cleanup->__ex_function(cleanup->__ex_argument);
}
