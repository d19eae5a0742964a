/* SPDX-License-Identifier: 0BSD */
/* chown - give a file to another user and group. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

int chown(const char *path, uid_t user, gid_t group)
{
	return __ex_fchownat(AT_FDCWD, path, user, group, 0);
}
