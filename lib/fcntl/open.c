/* SPDX-License-Identifier: 0BSD */
/* open - open a file. */
#include <bits/at.h>

#include "calls.h"

int __ex_open(const char *path, int flags, mode_t mode)
{
	return __ex_openat(AT_FDCWD, path, flags, mode);
}

PUBLIC(open, __ex_open);
