/* SPDX-License-Identifier: 0BSD */
/* mkdir - make a directory. */
#include <bits/at.h>
#include <sys/stat.h>

#include "calls.h"

int mkdir(const char *path, mode_t mode)
{
	return __ex_mkdirat(AT_FDCWD, path, mode);
}
