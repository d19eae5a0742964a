/* SPDX-License-Identifier: 0BSD */
/* pthread_exit - end the calling thread. */
#include <pthread.h>

#include "thread_calls.h"

_Noreturn void pthread_exit(void *result)
{
	struct __ex_thread *self = ex_self();
	struct __ex_cleanup *cleanup;

	self->result = result;
	while ((cleanup = self->cleanup) != NULL) {
		self->cleanup =
			cleanup->__ex_next; /* first: it may exit, too */
		cleanup->__ex_function(cleanup->__ex_argument);
	}
	__ex_end();
}
