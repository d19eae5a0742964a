/* SPDX-License-Identifier: 0BSD */
/*
 * tcflush() before _exit() drops output that a terminal has not taken yet.
 *
 * _exit() closes the terminal, and on a slow line that last close may wait for
 * what was written. Who would rather leave than wait discards it first. The
 * terminal here is a pseudo-terminal, the slow line a parent that reads nothing
 * until its child has left.
 *
 * expect-stdout: _exit alone: all of the output arrived\n
 * expect-stdout: tcflush, then _exit: some of it was dropped\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* More than the reading side holds, 4095, so that some is under way. */
enum { OUTPUT = 6000 };

/* In the child, on the terminal's own side: write, and leave unread. */
static void write_and_leave(int master, int flush)
{
	static char output[OUTPUT];
	char name[32];
	unsigned int number;

	if (ioctl(master, TIOCGPTN, &number) != 0)
		_exit(1);
	snprintf(name, sizeof(name), "/dev/pts/%u", number);
	int terminal = open(name, O_RDWR | O_NOCTTY);

	memset(output, '.', sizeof(output));
	if (write(terminal, output, sizeof(output)) != sizeof(output))
		_exit(1);
	if (flush && tcflush(terminal, TCOFLUSH) != 0)
		_exit(1);
	_exit(0);
}

static void show(const char *way, int flush)
{
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	int locked = 0, status;
	char bytes[512];
	ssize_t count, total = 0;

	if (master < 0 || ioctl(master, TIOCSPTLCK, &locked) != 0) {
		perror("/dev/ptmx");
		exit(1);
	}
	pid_t child = fork();
	if (child == 0)
		write_and_leave(master, flush);
	if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
		fputs("no terminal to write to\n", stderr);
		exit(1);
	}

	/* Its other side is closed: after the last byte, read() fails. */
	while ((count = read(master, bytes, sizeof(bytes))) > 0)
		total += count;
	close(master);
	printf("%s: %s\n", way,
	       total == OUTPUT ? "all of the output arrived"
			       : "some of it was dropped");
}

int main(void)
{
	show("_exit alone", 0);
	show("tcflush, then _exit", 1);
	return 0;
}
