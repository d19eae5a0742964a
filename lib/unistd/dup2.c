/* SPDX-License-Identifier: 0BSD */
/* dup2 - make a certain descriptor for the same open file. */
#include <fcntl.h>
#include <unistd.h>

#include "calls.h"

/* The call refuses equal descriptors, which the standard wants left alone. */
int dup2(int from, int to)
{
	if (from != to)
		return __ex_dup3(from, to, 0);
	return __ex_fcntl(from, F_GETFD, 0) < 0 ? -1 : to;
}
