/* SPDX-License-Identifier: 0BSD */
/* tcgetsid - the session of a terminal. */
#include <sys/ioctl.h>
#include <termios.h>

#include "calls.h"

pid_t tcgetsid(int descriptor)
{
	pid_t leader;

	return __ex_ioctl(descriptor, TIOCGSID, &leader) < 0 ? -1 : leader;
}
