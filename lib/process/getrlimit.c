/* SPDX-License-Identifier: 0BSD */
/* getrlimit - learn a limit of the process. */
#include <stddef.h>
#include <sys/resource.h>

#include "syscall.h"

int getrlimit(int resource, struct rlimit *limit)
{
	return (int)__ex_ret(ex_sys(SYS_prlimit64, 0, resource, NULL, limit));
}
