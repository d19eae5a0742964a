/* SPDX-License-Identifier: 0BSD */
/* waitpid - wait for a child. */
#include <sys/wait.h>

#include "syscall.h"

HIDDEN pid_t __ex_waitpid(pid_t process, int *status, int options);
pid_t __ex_waitpid(pid_t process, int *status, int options)
{
	return (pid_t)__ex_ret(ex_sys(SYS_wait4, process, status, options, 0));
}

PUBLIC(waitpid, __ex_waitpid);
