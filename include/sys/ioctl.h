/* SPDX-License-Identifier: 0BSD */
/* What only one kind of device can be asked. */
#ifndef __EX_SYS_IOCTL_H
#define __EX_SYS_IOCTL_H

#include <bits/features.h>

#include <bits/ioctl.h>

__EX_BEGIN_DECLS

/* The size of a terminal's screen: TIOCGWINSZ, TIOCSWINSZ. */
struct winsize {
	unsigned short ws_row; /* characters */
	unsigned short ws_col;
	unsigned short ws_xpixel;
	unsigned short ws_ypixel;
};

/* Lines of a modem: TIOCMGET, TIOCMSET. */
#define TIOCM_LE 0x001
#define TIOCM_DTR 0x002
#define TIOCM_RTS 0x004

/*
 * Ask a device for something of its own.
 *
 * request   TIOC..., FION..., ...
 * ...       what the request takes: an int, or a pointer
 * returns   what the request gives, mostly 0, or -1 with errno EBADF, EINVAL,
 *           ENOTTY, ...
 *
 * Linux ioctl(2); POSIX.1-2024 ioctl() has an int for the request
 */
int ioctl(int descriptor, unsigned long request, ...);

__EX_END_DECLS

#endif
