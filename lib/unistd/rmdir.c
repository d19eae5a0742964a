/* SPDX-License-Identifier: 0BSD */
/* rmdir - remove an empty directory. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

int rmdir(const char *path)
{
	return __ex_unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}
