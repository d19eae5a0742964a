/* SPDX-License-Identifier: 0BSD */
/* execv - run another program in the same environment. */
#include <unistd.h>

#include "environment.h"
#include "syscall.h"

int execv(const char *path, char *const arguments[])
{
	return (int)__ex_ret(ex_sys(SYS_execve, path, arguments, __environ));
}
