/* SPDX-License-Identifier: 0BSD */
/* readlink - what a symbolic link says. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

ssize_t readlink(const char *restrict path, char *restrict buffer, size_t size)
{
	return __ex_readlinkat(AT_FDCWD, path, buffer, size);
}
