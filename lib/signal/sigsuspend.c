/* SPDX-License-Identifier: 0BSD */
/* sigsuspend - sleep until a signal arrives that is not in a mask. */
#include <signal.h>

#include "syscall.h"

int sigsuspend(const sigset_t *mask)
{
	return (int)__ex_ret(ex_sys(SYS_rt_sigsuspend, mask, sizeof(*mask)));
}
