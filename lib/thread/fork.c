/* SPDX-License-Identifier: 0BSD */
/* fork - make a child, with the library's locks in order. */
#include <unistd.h>

#include "calls.h"
#include "lock.h"

WEAK void __ex_run_atfork(enum ex_fork when)
{
	(void)when;
}

/*
 * The child has the one thread that called. What others had locked nobody
 * would let go of: so the locks are the caller's at that moment. A stream is
 * free in the child: see __ex_lock_stream().
 */
pid_t __ex_fork(void)
{
	pid_t child;

	__ex_run_atfork(EX_BEFORE);
	for (int i = 0; i < EX_LOCKS; i++)
		__ex_lock(&__ex_locks[i]);
	child = __ex_bare_fork();
	for (int i = EX_LOCKS; i-- > 0;)
		__ex_unlock(&__ex_locks[i]);
	__ex_run_atfork(child == 0 ? EX_CHILD : EX_PARENT);
	return child;
}

PUBLIC(fork, __ex_fork);
