/* SPDX-License-Identifier: 0BSD */
/* getcwd - the name of the current directory. */
#include <errno.h>
#include <unistd.h>

#include "syscall.h"

/* A directory out of reach of the root has no name that begins with /. */
char *getcwd(char *buffer, size_t size)
{
	long result = -EINVAL;

	if (buffer && size)
		result = ex_sys(SYS_getcwd, buffer, size);
	if (result >= 0 && *buffer != '/')
		result = -ENOENT;
	return __ex_ret(result) < 0 ? NULL : buffer;
}
