/* SPDX-License-Identifier: 0BSD */
/* getpgrp - the caller's process group. */
#include <unistd.h>

#include "calls.h"

pid_t getpgrp(void)
{
	return __ex_getpgid(0);
}
