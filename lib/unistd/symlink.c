/* SPDX-License-Identifier: 0BSD */
/* symlink - make a symbolic link. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

int symlink(const char *target, const char *path)
{
	return __ex_symlinkat(target, AT_FDCWD, path);
}
