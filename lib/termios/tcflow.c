/* SPDX-License-Identifier: 0BSD */
/* tcflow - stop or go on. */
#include <sys/ioctl.h>
#include <termios.h>

#include "syscall.h"

int tcflow(int descriptor, int action)
{
	return (int)__ex_ret(ex_sys(SYS_ioctl, descriptor, TCXONC, action));
}
