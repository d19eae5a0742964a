/* SPDX-License-Identifier: 0BSD */
/* fork - make a child. */
#include <unistd.h>

#include "calls.h"
#include "fork_call.h"

pid_t __ex_fork(void)
{
	return (pid_t)__ex_ret(ex_fork_call());
}

PUBLIC(fork, __ex_fork);
PUBLIC(_Fork, __ex_fork);
