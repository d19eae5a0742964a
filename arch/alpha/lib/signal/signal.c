/* SPDX-License-Identifier: 0BSD */
/* signal - choose what happens when a signal arrives. */
#include <signal.h>

#include "ksigaction.h"
#include "syscall.h"

/* The kernel takes the restorer as a fifth argument. */
void (*signal(int signal, void (*handler)(int)))(int)
{
	struct ex_ksigaction action = {
		.handler = handler,
		.flags = SA_RESTART,
	};
	struct ex_ksigaction previous;
	long result = ex_sys(SYS_rt_sigaction, signal, &action, &previous,
			     sizeof(sigset_t), __ex_sigreturn_plain);

	return __ex_ret(result) < 0 ? SIG_ERR : previous.handler;
}
