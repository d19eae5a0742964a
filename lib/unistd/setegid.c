/* SPDX-License-Identifier: 0BSD */
/* setegid - run as another group, for the time being. */
#include <unistd.h>

#include "calls.h"

int setegid(gid_t group)
{
	return __ex_setresgid((gid_t)-1, group, (gid_t)-1);
}
