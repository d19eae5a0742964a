/* SPDX-License-Identifier: 0BSD */
/* tcgetattr - how a terminal is set. */
#include <sys/ioctl.h>
#include <termios.h>

#include "calls.h"

int tcgetattr(int descriptor, struct termios *settings)
{
	return __ex_ioctl(descriptor, TCGETS, settings);
}
