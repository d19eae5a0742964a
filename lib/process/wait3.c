/* SPDX-License-Identifier: 0BSD */
/* wait3 - wait for any child and learn what it used. */
#include <sys/wait.h>

#include "calls.h"

pid_t wait3(int *status, int options, struct rusage *usage)
{
	return __ex_wait4(-1, status, options, usage);
}
