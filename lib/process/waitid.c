/* SPDX-License-Identifier: 0BSD */
/* waitid - wait for a child and learn more of how it ended. */
#include <sys/wait.h>

#include "syscall.h"

/* The fifth argument would be told what the child used. */
int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	return (int)__ex_ret(ex_sys(SYS_waitid, type, id, info, options, 0));
}
