/* SPDX-License-Identifier: 0BSD */
/* ttyname_r - the name of a terminal. */
#include <bits/at.h>
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "syscall.h"

HIDDEN int __ex_ttyname_r(int descriptor, char *name, size_t size);
int __ex_ttyname_r(int descriptor, char *name, size_t size)
{
	char path[] = "/proc/self/fd/0000000000";
	char *digit = path + sizeof("/proc/self/fd/") - 1;
	struct winsize screen;
	long result = ex_sys(SYS_ioctl, descriptor, TIOCGWINSZ, &screen);

	if (result < 0)
		return (int)-result;
	for (int rest = descriptor; rest > 9; rest /= 10)
		digit++;
	digit[1] = '\0';
	for (int rest = descriptor; *digit != '/'; rest /= 10)
		*digit-- = (char)('0' + rest % 10);
	result = ex_sys(SYS_readlinkat, AT_FDCWD, path, name, size);
	if (result < 0)
		return (int)-result;
	if ((size_t)result == size)
		return ERANGE;
	name[result] = '\0';
	return 0;
}

PUBLIC(ttyname_r, __ex_ttyname_r);
