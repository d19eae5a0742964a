/* SPDX-License-Identifier: 0BSD */
/*
 * tcsetpgrp() puts another process group into the hands of a terminal, whose
 * interrupt character then reaches it alone (POSIX.1-2024 tcsetpgrp()).
 *
 * expect-stdout: foreground\ninterrupted\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static int session(const char *name, int master)
{
	int slave, status, ends[2];
	pid_t child;
	char byte;

	setsid();
	slave = open(name, O_RDWR | O_NOCTTY);
	if (slave < 0 || ioctl(slave, TIOCSCTTY, 0) < 0)
		return 77;
	signal(SIGTTOU, SIG_IGN);
	pipe(ends);
	child = fork();
	if (child == 0) {
		close(ends[1]);
		read(ends[0], &byte, 1); /* until it has the terminal */
		for (;;)
			pause();
	}
	setpgid(child, child);
	tcsetpgrp(slave, child);
	if (tcgetpgrp(slave) == child)
		write(1, "foreground\n", 11);
	close(ends[1]);
	write(master, "\003", 1);
	waitpid(child, &status, 0);
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGINT)
		write(1, "interrupted\n", 12);
	return 0;
}

int main(void)
{
	char name[32];
	unsigned number;
	int zero = 0, status;
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY);

	if (master < 0 || ioctl(master, TIOCGPTN, &number) < 0 ||
	    ioctl(master, TIOCSPTLCK, &zero) < 0) {
		puts("SKIP no pseudo terminals here");
		return 77;
	}
	snprintf(name, sizeof(name), "/dev/pts/%u", number);
	if (fork() == 0)
		_exit(session(name, master));
	wait(&status);
	if (WEXITSTATUS(status) == 77)
		puts("SKIP no controlling terminals here");
	return WEXITSTATUS(status);
}
