/* SPDX-License-Identifier: 0BSD */
/* signal - choose what happens when a signal arrives. */
#include <signal.h>

#include "rt_sigaction.h"

void (*signal(int signal, void (*handler)(int)))(int)
{
	struct ex_ksigaction action = {
		.handler = handler,
		.flags = SA_RESTART | EX_SA_RESTORER,
#if EX_SA_RESTORER
		.restorer = EX_RESTORER(SA_RESTART),
#endif
	};
	struct ex_ksigaction previous;
	long result = ex_sys(SYS_rt_sigaction, signal, &action, &previous,
			     EX_SIG_WORDS(SA_RESTART));

	return __ex_ret(result) < 0 ? SIG_ERR : previous.handler;
}
