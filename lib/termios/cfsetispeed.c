/* SPDX-License-Identifier: 0BSD */
/* cfsetispeed - write a speed into some settings. */
#include <errno.h>
#include <termios.h>

#include "syscall.h"

int cfsetispeed(struct termios *settings, speed_t speed)
{
	if (speed == B0)
		return 0;
	if (speed & ~(speed_t)CBAUD)
		return (int)__ex_ret(-EINVAL);
	settings->c_cflag = (settings->c_cflag & ~(tcflag_t)CBAUD) | speed;
	return 0;
}
