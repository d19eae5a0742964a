/* SPDX-License-Identifier: 0BSD */
/* creat - create a file or empty it. */
#include <fcntl.h>

#include "calls.h"

int creat(const char *path, mode_t mode)
{
	return __ex_open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}
