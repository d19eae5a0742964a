/* SPDX-License-Identifier: 0BSD */
/* access - ask whether a file may be used. */
#include <bits/at.h>
#include <unistd.h>

#include "syscall.h"

int access(const char *path, int how)
{
	return (int)__ex_ret(ex_sys(SYS_faccessat, AT_FDCWD, path, how));
}
