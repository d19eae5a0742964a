/* SPDX-License-Identifier: 0BSD */
/* pthread_kill - send a signal to a thread. */
#include <errno.h>
#include <signal.h>

#include "self.h"
#include "syscall.h"

static long send(long thread, int number)
{
	return ex_sys(SYS_tgkill, ex_sys(SYS_getpid), thread, number);
}

/*
 * A thread that ends takes its number away under the lock. A handler may come
 * here, too, so none runs while this thread has it.
 */
static long send_to_other(pthread_t thread, int number)
{
	long result = 0;
	sigset_t all, old;

	sigfillset(&all);
	ex_sys(SYS_rt_sigprocmask, SIG_BLOCK, &all, &old, sizeof(all));
	__ex_lock(&thread->lock);
	if (thread->number != 0)
		result = send(thread->number, number);
	else if ((unsigned int)number >= NSIG)
		result = -EINVAL;
	__ex_unlock(&thread->lock);
	ex_sys(SYS_rt_sigprocmask, SIG_SETMASK, &old, NULL, sizeof(old));
	return result;
}

int pthread_kill(pthread_t thread, int number)
{
	if (thread == ex_self())
		return (int)-send(ex_sys(SYS_gettid), number);
	return (int)-send_to_other(thread, number);
}
