/* SPDX-License-Identifier: 0BSD */
/* sigprocmask - change and learn which signals are blocked. */
#include <signal.h>

#include "syscall.h"

int sigprocmask(int how, const sigset_t *restrict set,
		sigset_t *restrict previous)
{
	return (int)__ex_ret(
		ex_sys(SYS_rt_sigprocmask, how, set, previous, sizeof(*set)));
}
