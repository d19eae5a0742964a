/* SPDX-License-Identifier: 0BSD */
/* lstat - what is known of a file, or of a symbolic link itself. */
#include <bits/at.h>
#include <sys/stat.h>

#include "calls.h"

int lstat(const char *restrict path, struct stat *restrict about)
{
	return __ex_fstatat(AT_FDCWD, path, about, AT_SYMLINK_NOFOLLOW);
}
