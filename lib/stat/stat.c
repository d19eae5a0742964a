/* SPDX-License-Identifier: 0BSD */
/* stat - what is known of a file. */
#include <bits/at.h>
#include <sys/stat.h>

#include "calls.h"

int stat(const char *restrict path, struct stat *restrict about)
{
	return __ex_fstatat(AT_FDCWD, path, about, 0);
}
