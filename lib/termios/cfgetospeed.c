/* SPDX-License-Identifier: 0BSD */
/* cfgetospeed - the speed that some settings ask for. */
#include <termios.h>

speed_t cfgetospeed(const struct termios *settings)
{
	return settings->c_cflag & CBAUD;
}
