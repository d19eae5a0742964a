/* SPDX-License-Identifier: 0BSD */
/* remove - remove a file or an empty directory. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#include "syscall.h"

int remove(const char *path)
{
	long result = ex_sys(SYS_unlinkat, AT_FDCWD, path, 0);

	if (result == -EISDIR || result == -EPERM) {
		long removed =
			ex_sys(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR);

		if (removed != -ENOTDIR)
			result = removed;
	}
	return (int)__ex_ret(result);
}
