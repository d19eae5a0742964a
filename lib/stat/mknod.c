/* SPDX-License-Identifier: 0BSD */
/* mknod - make a file of any type but a directory. */
#include <bits/at.h>
#include <sys/stat.h>

#include "calls.h"

int mknod(const char *path, mode_t mode, dev_t device)
{
	return __ex_mknodat(AT_FDCWD, path, mode, device);
}
