/* SPDX-License-Identifier: 0BSD */
/* mkfifo - make a named pipe. */
#include <bits/at.h>
#include <sys/stat.h>

#include "calls.h"

int mkfifo(const char *path, mode_t mode)
{
	return __ex_mknodat(AT_FDCWD, path, mode | S_IFIFO, 0);
}
