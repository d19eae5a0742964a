/* SPDX-License-Identifier: 0BSD */
/* Terminals: how they treat what is typed and shown, and how fast. */
#ifndef __EX_TERMIOS_H
#define __EX_TERMIOS_H

#include <bits/features.h>

#define __EX_NEED_pid_t
#include <bits/types.h>
#include <bits/termios.h>

__EX_BEGIN_DECLS

typedef unsigned char cc_t;
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;

#ifndef __EX_TERMIOS_TAIL
#define __EX_TERMIOS_TAIL \
	cc_t c_line;      \
	cc_t c_cc[NCCS];
#endif

/* As the kernel has it; it keeps the speed in c_cflag. */
struct termios {
	tcflag_t c_iflag; /* input: IGNBRK, ICRNL, IXON, ... */
	tcflag_t c_oflag; /* output: OPOST, ... */
	tcflag_t c_cflag; /* the line: CS8, PARENB, ... */
	tcflag_t c_lflag; /* the dialogue: ECHO, ICANON, ISIG, ... */
	__EX_TERMIOS_TAIL /* control characters: c_cc, by VINTR, VMIN, ... */
};

#define _POSIX_VDISABLE 0 /* in c_cc: no such character */

#define IGNBRK 0000001
#define BRKINT 0000002
#define IGNPAR 0000004
#define PARMRK 0000010
#define INPCK 0000020
#define ISTRIP 0000040
#define INLCR 0000100
#define IGNCR 0000200
#define ICRNL 0000400

#define OPOST 0000001
#define OCRNL 0000010
#define ONOCR 0000020
#define ONLRET 0000040
#define OFILL 0000100
#define OFDEL 0000200
#define XTABS TAB3

#define CMSPAR 010000000000
#define CRTSCTS 020000000000

#define B0 0
#define B50 1
#define B75 2
#define B110 3
#define B134 4
#define B150 5
#define B200 6
#define B300 7
#define B600 8
#define B1200 9
#define B1800 10
#define B2400 11
#define B4800 12
#define B9600 13
#define B19200 14
#define B38400 15

/* tcsetattr(): at once, after the output, or dropping the input as well. */
#define TCSANOW 0
#define TCSADRAIN 1
#define TCSAFLUSH 2

/* tcflush(). */
#define TCIFLUSH 0
#define TCOFLUSH 1
#define TCIOFLUSH 2

/* tcflow(). */
#define TCOOFF 0
#define TCOON 1
#define TCIOFF 2
#define TCION 3

/*
 * Learn how a terminal is set.
 *
 * settings  where to put it
 * returns   0, or -1 with errno EBADF or ENOTTY
 *
 * POSIX.1-2024 tcgetattr()
 */
int tcgetattr(int descriptor, struct termios *settings);

/*
 * Set a terminal.
 *
 * when      TCSANOW, TCSADRAIN or TCSAFLUSH
 * settings  best what tcgetattr() gave, with changes
 * returns   0 if any of it could be done; -1 with errno EBADF, EINTR, EINVAL,
 *           EIO or ENOTTY
 *
 * POSIX.1-2024 tcsetattr()
 */
int tcsetattr(int descriptor, int when, const struct termios *settings);

/*
 * Drop what a terminal has received and nobody read, or what was written and
 * not sent.
 *
 * queue     TCIFLUSH, TCOFLUSH, or TCIOFLUSH for both
 * returns   0, or -1 with errno EBADF, EINVAL, EIO or ENOTTY
 *
 * POSIX.1-2024 tcflush()
 */
int tcflush(int descriptor, int queue);

/*
 * Wait until what was written is sent.
 *
 * returns   0, or -1 with errno EBADF, EINTR, EIO or ENOTTY
 *
 * POSIX.1-2024 tcdrain()
 */
int tcdrain(int descriptor);

/*
 * Stop or go on sending (TCOOFF, TCOON), or ask the other side to
 * (TCIOFF, TCION).
 *
 * returns   0, or -1 with errno EBADF, EINVAL, EIO or ENOTTY
 *
 * POSIX.1-2024 tcflow()
 */
int tcflow(int descriptor, int action);

/*
 * Send a break of a quarter to half a second.
 *
 * duration  ignored
 * returns   0, or -1 with errno EBADF, EIO or ENOTTY
 *
 * POSIX.1-2024 tcsendbreak()
 */
int tcsendbreak(int descriptor, int duration);

/*
 * Tell the session of a terminal that controls the caller.
 *
 * returns   the process ID of its leader, or -1 with errno EBADF or ENOTTY
 *
 * POSIX.1-2024 tcgetsid()
 */
pid_t tcgetsid(int descriptor);

/*
 * Tell the speed that some settings ask for; Linux has one for both ways.
 *
 * returns   B...
 *
 * POSIX.1-2024 cfgetispeed(), cfgetospeed()
 */
speed_t cfgetispeed(const struct termios *settings);
speed_t cfgetospeed(const struct termios *settings);

/*
 * Write a speed into some settings; tcsetattr() then makes it so.
 *
 * speed     B...; for cfsetispeed(), B0 means the output's
 * returns   0, or -1 with errno EINVAL
 *
 * POSIX.1-2024 cfsetispeed(), cfsetospeed()
 */
int cfsetispeed(struct termios *settings, speed_t speed);
int cfsetospeed(struct termios *settings, speed_t speed);

#if __EX_MISC

/*
 * Change settings to those of a line that nobody interprets: bytes of 8 bits
 * as they come, no echo, no signals, each read() after one byte.
 *
 * Linux cfmakeraw(3)
 */
void cfmakeraw(struct termios *settings);

/* Both speeds at once; returns as cfsetospeed() does. */
int cfsetspeed(struct termios *settings, speed_t speed);

#endif

__EX_END_DECLS

#endif
