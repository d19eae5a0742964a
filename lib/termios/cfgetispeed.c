/* SPDX-License-Identifier: 0BSD */
/* cfgetispeed - the speed that some settings ask for. */
#include <termios.h>

speed_t cfgetispeed(const struct termios *settings)
{
	return settings->c_cflag & CBAUD;
}
