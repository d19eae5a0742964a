/* SPDX-License-Identifier: 0BSD */
/*
 * stdout is line-buffered on a terminal, decided at first use (C17 7.21.3p7,
 * POSIX.1-2024 2.5: "if and only if it is not an interactive device").
 *
 * expect-stdout: terminal: 0 then 3\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

/* What a terminal passes on takes a moment: wait for it, but not long. */
static int arrived(int master, int enough)
{
	char text[30];
	int count = 0;

	for (int i = 0; i < 50 && count < enough; i++) {
		ssize_t bytes = read(master, text, sizeof text);
		if (bytes > 0)
			count += (int)bytes;
		else
			usleep(1000);
	}
	return count;
}

int main(void)
{
	char name[30];
	int unlock = 0;
	unsigned number;
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	int report = dup(1);

	if (master < 0 || ioctl(master, TIOCSPTLCK, &unlock) != 0 ||
	    ioctl(master, TIOCGPTN, &number) != 0) {
		puts("SKIP this machine has no /dev/ptmx");
		return 77;
	}
	snprintf(name, sizeof name, "/dev/pts/%u", number);
	int terminal = open(name, O_RDWR | O_NOCTTY);
	if (terminal < 0) {
		puts("SKIP this machine has no /dev/pts");
		return 77;
	}
	fcntl(master, F_SETFL, O_RDWR | O_NONBLOCK);
	dup2(terminal, 1);
	putchar('u'); /* an unfinished line */
	int first = arrived(master, 1);
	/* The terminal makes two bytes of the end of line. */
	putchar('\n');
	int second = arrived(master, 3);
	dup2(report, 1);
	printf("terminal: %d then %d\n", first, second);
	return 0;
}
