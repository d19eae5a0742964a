/* SPDX-License-Identifier: 0BSD */
/* tcsendbreak - send a break. */
#include <sys/ioctl.h>
#include <termios.h>

#include "syscall.h"

/* Of other durations than 0 everybody has ideas of their own. */
int tcsendbreak(int descriptor, int duration)
{
	(void)duration;
	return (int)__ex_ret(ex_sys(SYS_ioctl, descriptor, TCSBRK, 0));
}
