/* SPDX-License-Identifier: 0BSD */
/* abort - end the process by SIGABRT, whatever stands in the way. */
#include <signal.h>
#include <stdlib.h>

#include "rt_sigaction.h"
#include "trap.h"

enum { TRIES = 10000 }; /* no thread resists as often; init does for ever */

static void raise_abort(void)
{
	ex_sys(SYS_tgkill, ex_sys(SYS_getpid), ex_sys(SYS_gettid), SIGABRT);
}

_Noreturn void abort(void)
{
	const struct ex_ksigaction by_default = { 0 };
	sigset_t only;

	/* C17 7.22.4.1p2: a handler may leave by longjmp. Not unblocked yet:
	   inside that handler it would be called again and again. */
	raise_abort();
	sigemptyset(&only);
	sigaddset(&only, SIGABRT);
	/* Again, should another thread ignore or catch it just then. */
	for (int i = 0; i < TRIES; i++) {
		ex_sys(SYS_rt_sigaction, SIGABRT, &by_default, NULL,
		       EX_SIG_WORDS(0));
		raise_abort();
		ex_sys(SYS_rt_sigprocmask, SIG_UNBLOCK, &only, NULL,
		       sizeof(only));
	}
	ex_trap(); /* the init of a PID namespace ignores its own */
}
