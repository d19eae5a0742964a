/* SPDX-License-Identifier: 0BSD */
/*
 * A terminal tells and takes its settings, size and speed; what is none says
 * ENOTTY (POSIX.1-2024 <termios.h>).
 *
 * expect-stdout: terminal\nENOTTY\nEBADF\ncanonical with echo, speed 38400\n
 * expect-stdout: raw, speed 9600\n24 80\nread x\nEINVAL\nqueues ok\nENOTTY\n
 * expect-stdout: same name\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int main(void)
{
	struct winsize size = { 24, 80, 0, 0 };
	struct termios settings;
	char name[32], byte = 0, path[64] = "";
	unsigned number;
	int ends[2], zero = 0, slave;
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY);

	if (master < 0 || ioctl(master, TIOCGPTN, &number) < 0 ||
	    ioctl(master, TIOCSPTLCK, &zero) < 0) {
		puts("SKIP no pseudo terminals here");
		return 77;
	}
	snprintf(name, sizeof(name), "/dev/pts/%u", number);
	slave = open(name, O_RDWR | O_NOCTTY);
	if (slave < 0) {
		puts("SKIP no /dev/pts here");
		return 77;
	}
	puts(isatty(slave) ? "terminal" : "none");
	pipe(ends);
	if (isatty(ends[0]) == 0 && errno == ENOTTY)
		puts("ENOTTY");
	if (isatty(99) == 0 && errno == EBADF)
		puts("EBADF");
	tcgetattr(slave, &settings);
	printf("%s %s, speed %s\n",
	       settings.c_lflag & ICANON ? "canonical" : "raw",
	       settings.c_lflag & ECHO ? "with echo" : "without",
	       cfgetospeed(&settings) == B38400 ? "38400" : "?");
	cfmakeraw(&settings);
	cfsetospeed(&settings, B9600);
	cfsetispeed(&settings, B9600);
	tcsetattr(slave, TCSANOW, &settings);
	memset(&settings, 0, sizeof(settings));
	tcgetattr(slave, &settings);
	printf("%s, speed %s\n",
	       settings.c_lflag & (ICANON | ECHO | ISIG) ||
			       settings.c_cc[VMIN] != 1
		       ? "not raw"
		       : "raw",
	       cfgetospeed(&settings) == B9600 &&
			       cfgetispeed(&settings) == B9600
		       ? "9600"
		       : "?");
	ioctl(master, TIOCSWINSZ, &size);
	memset(&size, 0, sizeof(size));
	ioctl(slave, TIOCGWINSZ, &size);
	printf("%d %d\n", size.ws_row, size.ws_col);
	write(master, "x", 1);
	read(slave, &byte, 1);
	printf("read %c\n", byte);
	if (tcsetattr(slave, 77, &settings) == -1 && errno == EINVAL)
		puts("EINVAL");
	write(master, "lost", 4);
	if (tcflush(slave, TCIFLUSH) == 0 && tcdrain(master) == 0 &&
	    tcflow(slave, TCOON) == 0 && tcsendbreak(slave, 0) == 0)
		puts("queues ok");
	if (tcgetattr(ends[0], &settings) == -1 && errno == ENOTTY)
		puts("ENOTTY");
	if (ttyname_r(slave, path, sizeof(path)) == 0 &&
	    strcmp(path, name) == 0 && strcmp(ttyname(slave), name) == 0)
		puts("same name");
	return 0;
}
