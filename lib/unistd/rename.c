/* SPDX-License-Identifier: 0BSD */
/* rename - give a file another name in place of the one it had. */
#include <bits/at.h>
#include <stdio.h>

#include "syscall.h"

int rename(const char *from, const char *to)
{
#ifdef SYS_renameat
	return (int)__ex_ret(
		ex_sys(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
#else
	return (int)__ex_ret(
		ex_sys(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
#endif
}
