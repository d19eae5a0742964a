/* SPDX-License-Identifier: 0BSD */
/* pthread_sigmask - look at, or change, the signal mask of a thread. */
#include <signal.h>

#include "syscall.h"

int pthread_sigmask(int how, const sigset_t *restrict set,
		    sigset_t *restrict old)
{
	return (int)-ex_sys(SYS_rt_sigprocmask, how, set, old, sizeof(*set));
}
