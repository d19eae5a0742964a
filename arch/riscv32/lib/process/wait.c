/* SPDX-License-Identifier: 0BSD */
/* wait - wait for any child: see wait4.c. */
#include <stddef.h>
#include <sys/wait.h>

#include "calls.h"

pid_t wait(int *status)
{
	return __ex_wait4(-1, status, 0, NULL);
}
