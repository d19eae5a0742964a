/* SPDX-License-Identifier: 0BSD */
/* The end by SIGABRT, which nothing in the process can stop. */
#ifndef EX_ABORT_H
#define EX_ABORT_H

#include <signal.h>

#include "rt_sigaction.h"
#include "trap.h"

enum { EX_TRIES = 10000 }; /* no thread resists as often; init does for ever */

static inline void ex_raise_abort(void)
{
	ex_sys(SYS_tgkill, ex_sys(SYS_getpid), ex_sys(SYS_gettid), SIGABRT);
}

/* Whether it is caught, ignored or blocked: no handler runs. */
static inline _Noreturn void ex_abort(void)
{
	const struct ex_ksigaction by_default = { 0 };
	sigset_t only;

	sigemptyset(&only);
	sigaddset(&only, SIGABRT);
	/* Again, should another thread ignore or catch it just then. */
	for (int i = 0; i < EX_TRIES; i++) {
		ex_sys(SYS_rt_sigaction, SIGABRT, &by_default, NULL,
		       EX_SIG_WORDS(0));
		ex_raise_abort();
		ex_sys(SYS_rt_sigprocmask, SIG_UNBLOCK, &only, NULL,
		       sizeof(only));
	}
	ex_trap(); /* the init of a PID namespace ignores its own */
}

#endif
