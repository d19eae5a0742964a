/* SPDX-License-Identifier: 0BSD */
/* tcgetpgrp - which process group a terminal is in the hands of. */
#include <sys/ioctl.h>
#include <unistd.h>

#include "calls.h"

pid_t tcgetpgrp(int descriptor)
{
	pid_t leader;

	return __ex_ioctl(descriptor, TIOCGPGRP, &leader) < 0 ? -1 : leader;
}
