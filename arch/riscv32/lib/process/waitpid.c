/* SPDX-License-Identifier: 0BSD */
/* waitpid - wait for a child: see wait4.c. */
#include <stddef.h>
#include <sys/wait.h>

#include "calls.h"

HIDDEN pid_t __ex_waitpid(pid_t process, int *status, int options);
pid_t __ex_waitpid(pid_t process, int *status, int options)
{
	return __ex_wait4(process, status, options, NULL);
}

PUBLIC(waitpid, __ex_waitpid);
