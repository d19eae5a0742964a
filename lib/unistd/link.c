/* SPDX-License-Identifier: 0BSD */
/* link - give a file another name. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

int link(const char *from, const char *to)
{
	return __ex_linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}
