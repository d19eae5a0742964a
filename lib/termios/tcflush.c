/* SPDX-License-Identifier: 0BSD */
/* tcflush - drop what nobody read or what is not sent. */
#include <sys/ioctl.h>
#include <termios.h>

#include "syscall.h"

int tcflush(int descriptor, int queue)
{
	return (int)__ex_ret(ex_sys(SYS_ioctl, descriptor, TCFLSH, queue));
}
