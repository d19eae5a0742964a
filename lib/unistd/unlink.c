/* SPDX-License-Identifier: 0BSD */
/* unlink - take a name from a file. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

int unlink(const char *path)
{
	return __ex_unlinkat(AT_FDCWD, path, 0);
}
