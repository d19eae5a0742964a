/* SPDX-License-Identifier: 0BSD */
/* pipe - make a pipe. */
#include <unistd.h>

#include "calls.h"

int pipe(int ends[2])
{
	return __ex_pipe2(ends, 0);
}
