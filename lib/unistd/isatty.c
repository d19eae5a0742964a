/* SPDX-License-Identifier: 0BSD */
/* isatty - ask whether a descriptor is a terminal. */
#include <sys/ioctl.h>
#include <unistd.h>

#include "calls.h"

/* Only a terminal has a size; to ask for it takes the least room. */
HIDDEN int __ex_isatty(int descriptor);
int __ex_isatty(int descriptor)
{
	struct winsize size;

	return __ex_ioctl(descriptor, TIOCGWINSZ, &size) == 0;
}

PUBLIC(isatty, __ex_isatty);
