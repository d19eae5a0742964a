/* SPDX-License-Identifier: 0BSD */
/* sigtimedwait - take a signal within a time. */
#include <signal.h>

#include "syscall.h"
#include "timed.h"

int sigtimedwait(const sigset_t *restrict set, siginfo_t *restrict info,
		 const struct timespec *restrict timeout)
{
	return (int)__ex_ret(
		ex_sys(EX_RT_SIGTIMEDWAIT, set, info, timeout, sizeof(*set)));
}
