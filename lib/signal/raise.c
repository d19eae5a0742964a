/* SPDX-License-Identifier: 0BSD */
/* raise - send a signal to the calling thread. */
#include <signal.h>

#include "syscall.h"

int raise(int signal)
{
	return (int)__ex_ret(ex_sys(SYS_tgkill, ex_sys(SYS_getpid),
				    ex_sys(SYS_gettid), signal));
}
