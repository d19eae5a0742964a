/* SPDX-License-Identifier: 0BSD */
/* sigpending - which signals have been sent and are blocked. */
#include <signal.h>

#include "syscall.h"

int sigpending(sigset_t *pending)
{
	return (int)__ex_ret(
		ex_sys(SYS_rt_sigpending, pending, sizeof(*pending)));
}
