/* SPDX-License-Identifier: 0BSD */
/* tcsetpgrp - choose which process group a terminal is in the hands of. */
#include <sys/ioctl.h>
#include <unistd.h>

#include "syscall.h"

int tcsetpgrp(int descriptor, pid_t group)
{
	return (int)__ex_ret(ex_sys(SYS_ioctl, descriptor, TIOCSPGRP, &group));
}
