/* SPDX-License-Identifier: 0BSD */
/* chmod - change a file's permissions. */
#include <bits/at.h>
#include <sys/stat.h>

#include "syscall.h"

int chmod(const char *path, mode_t mode)
{
	return (int)__ex_ret(ex_sys(SYS_fchmodat, AT_FDCWD, path, mode));
}
