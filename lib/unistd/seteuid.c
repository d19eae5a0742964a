/* SPDX-License-Identifier: 0BSD */
/* seteuid - run as another user, for the time being. */
#include <unistd.h>

#include "calls.h"

int seteuid(uid_t user)
{
	return __ex_setresuid((uid_t)-1, user, (uid_t)-1);
}
