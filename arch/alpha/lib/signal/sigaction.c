/* SPDX-License-Identifier: 0BSD */
/* sigaction - choose and learn what happens when a signal arrives. */
#include <signal.h>
#include <stddef.h>

#include "ksigaction.h"
#include "syscall.h"

/* The kernel takes the restorer as a fifth argument. */
HIDDEN int __ex_sigaction(int signal, const struct sigaction *action,
			  struct sigaction *previous);
int __ex_sigaction(int signal, const struct sigaction *restrict action,
		   struct sigaction *restrict previous)
{
	struct ex_ksigaction new, old;
	void (*restorer)(void) = NULL;
	long result;

	if (action) {
		new.handler = action->sa_handler;
		new.flags = (unsigned)action->sa_flags;
		new.mask = action->sa_mask;
		restorer = EX_RESTORER(action->sa_flags);
	}
	result = ex_sys(SYS_rt_sigaction, signal, action ? &new : NULL, &old,
			sizeof(sigset_t), restorer);
	if (result == 0 && previous) {
		previous->sa_handler = old.handler;
		previous->sa_flags = (int)old.flags;
		previous->sa_mask = old.mask;
	}
	return (int)__ex_ret(result);
}

PUBLIC(sigaction, __ex_sigaction);
