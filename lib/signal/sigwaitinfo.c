/* SPDX-License-Identifier: 0BSD */
/* sigwaitinfo - take a signal, whenever it comes. */
#include <signal.h>

#include "syscall.h"
#include "timed.h"

int sigwaitinfo(const sigset_t *restrict set, siginfo_t *restrict info)
{
	return (int)__ex_ret(
		ex_sys(EX_RT_SIGTIMEDWAIT, set, info, 0, sizeof(*set)));
}
