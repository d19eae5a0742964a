/* SPDX-License-Identifier: 0BSD */
/* sigaction - choose and learn what happens when a signal arrives. */
#include <signal.h>
#include <stddef.h>

#include "rt_sigaction.h"

HIDDEN int __ex_sigaction(int signal, const struct sigaction *action,
			  struct sigaction *previous);
int __ex_sigaction(int signal, const struct sigaction *restrict action,
		   struct sigaction *restrict previous)
{
	struct ex_ksigaction new, old;
	long result;

	if (action) {
		new.handler = action->sa_handler;
		new.flags = (unsigned)action->sa_flags | EX_SA_RESTORER;
#if EX_SA_RESTORER
		new.restorer = EX_RESTORER(action->sa_flags);
#endif
		new.mask = action->sa_mask;
#ifdef EX_MASK_AGAIN
		new.mask_again = new.mask;
#endif
	}
	result = ex_sys(SYS_rt_sigaction, signal, action ? &new : NULL, &old,
			EX_SIG_WORDS(action ? action->sa_flags : 0));
	if (result == 0 && previous) {
		previous->sa_handler = old.handler;
		previous->sa_flags =
			(int)(old.flags & ~(unsigned)EX_SA_RESTORER);
		previous->sa_mask = old.mask;
	}
	return (int)__ex_ret(result);
}

PUBLIC(sigaction, __ex_sigaction);
