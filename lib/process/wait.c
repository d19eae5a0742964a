/* SPDX-License-Identifier: 0BSD */
/* wait - wait for any child. */
#include <sys/wait.h>

#include "syscall.h"

pid_t wait(int *status)
{
	return (pid_t)__ex_ret(ex_sys(SYS_wait4, -1, status, 0, 0));
}
