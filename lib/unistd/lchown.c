/* SPDX-License-Identifier: 0BSD */
/* lchown - give a symbolic link to another user and group. */
#include <bits/at.h>
#include <unistd.h>

#include "calls.h"

int lchown(const char *path, uid_t user, gid_t group)
{
	return __ex_fchownat(AT_FDCWD, path, user, group, AT_SYMLINK_NOFOLLOW);
}
