/* SPDX-License-Identifier: 0BSD */
/* tcsetattr - set a terminal. */
#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>

#include "syscall.h"

_Static_assert(TCSETSW == TCSETS + TCSADRAIN && TCSETSF == TCSETS + TCSAFLUSH,
	       "the kernel has three calls in a row");

int tcsetattr(int descriptor, int when, const struct termios *settings)
{
	long result = -EINVAL;

	if (when >= TCSANOW && when <= TCSAFLUSH)
		result = ex_sys(SYS_ioctl, descriptor, TCSETS + (unsigned)when,
				settings);
	return (int)__ex_ret(result);
}
