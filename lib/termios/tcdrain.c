/* SPDX-License-Identifier: 0BSD */
/* tcdrain - wait until what was written is sent. */
#include <sys/ioctl.h>
#include <termios.h>

#include "syscall.h"

int tcdrain(int descriptor)
{
	return (int)__ex_ret(ex_sys(SYS_ioctl, descriptor, TCSBRK, 1));
}
