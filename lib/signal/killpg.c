/* SPDX-License-Identifier: 0BSD */
/* killpg - send a signal to a process group. */
#include <errno.h>
#include <signal.h>

#include "syscall.h"

int killpg(pid_t group, int signal)
{
	if (group < 0)
		return (int)__ex_ret(-EINVAL);
	return (int)__ex_ret(ex_sys(SYS_kill, -group, signal));
}
