/* SPDX-License-Identifier: 0BSD */
/* cfsetspeed - write a speed into some settings. */
#include <errno.h>
#include <termios.h>

#include "syscall.h"

int cfsetspeed(struct termios *settings, speed_t speed)
{
	if (speed & ~(speed_t)CBAUD)
		return (int)__ex_ret(-EINVAL);
	settings->c_cflag = (settings->c_cflag & ~(tcflag_t)CBAUD) | speed;
	return 0;
}
