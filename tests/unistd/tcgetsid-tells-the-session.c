/* SPDX-License-Identifier: 0BSD */
/*
 * tcgetsid() tells the session that a terminal controls (POSIX.1-2024
 * tcgetsid()).
 *
 * expect-stdout: the session\nENOTTY\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int main(void)
{
	char name[32];
	unsigned number;
	int zero = 0, slave, ends[2];
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY);

	if (master < 0 || ioctl(master, TIOCGPTN, &number) < 0 ||
	    ioctl(master, TIOCSPTLCK, &zero) < 0) {
		puts("SKIP no pseudo terminals here");
		return 77;
	}
	snprintf(name, sizeof(name), "/dev/pts/%u", number);
	if (fork() == 0) {
		setsid();
		slave = open(name, O_RDWR | O_NOCTTY);
		if (ioctl(slave, TIOCSCTTY, 0) == 0 &&
		    tcgetsid(slave) == getpid())
			write(1, "the session\n", 12);
		_exit(0);
	}
	wait(NULL);
	pipe(ends);
	if (tcgetsid(ends[0]) == -1 && errno == ENOTTY)
		puts("ENOTTY");
	return 0;
}
