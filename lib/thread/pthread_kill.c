/* SPDX-License-Identifier: 0BSD */
/* pthread_kill - send a signal to a thread. */
#include <errno.h>
#include <signal.h>

#include "self.h"
#include "syscall.h"

int pthread_kill(pthread_t thread, int number)
{
	long result = 0;

	__ex_lock(&thread->lock);
	if (thread->number == 0 && thread == ex_self())
		thread->number = (int)ex_sys(SYS_gettid);
	if (thread->number != 0) /* else it has ended, which is no error */
		result = ex_sys(SYS_tgkill, ex_sys(SYS_getpid), thread->number,
				number);
	else if ((unsigned int)number >= NSIG)
		result = -EINVAL;
	__ex_unlock(&thread->lock);
	return (int)-result;
}
