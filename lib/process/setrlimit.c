/* SPDX-License-Identifier: 0BSD */
/* setrlimit - set a limit of the process. */
#include <stddef.h>
#include <sys/resource.h>

#include "syscall.h"

int setrlimit(int resource, const struct rlimit *limit)
{
	return (int)__ex_ret(ex_sys(SYS_prlimit64, 0, resource, limit, NULL));
}
