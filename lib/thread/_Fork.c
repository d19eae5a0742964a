/* SPDX-License-Identifier: 0BSD */
/* _Fork - make a child, of one thread, and nothing else. */
#include <stddef.h>
#include <unistd.h>

#include "calls.h"
#include "fork_call.h"
#include "self.h"

pid_t __ex_bare_fork(void)
{
	long child = ex_fork_call();

	if (child == 0) {
		struct __ex_thread *self = ex_self();

		self->number = (int)ex_sys(SYS_gettid);
		self->lock = 0;
		__ex_others = 0;
		__ex_forks++;
		if (__ex_leaver != self)
			__ex_leaver = NULL; /* it exits in the parent alone */
	}
	return (pid_t)__ex_ret(child);
}

PUBLIC(_Fork, __ex_bare_fork);
