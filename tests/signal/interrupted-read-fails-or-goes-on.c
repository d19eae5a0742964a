/* SPDX-License-Identifier: 0BSD */
/*
 * Without SA_RESTART a handler makes read() fail with EINTR; with it the read
 * goes on (POSIX.1-2024 sigaction()).
 *
 * expect-stdout: EINTR\nread x\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

static int ends[2];
static volatile sig_atomic_t count;

static void handler(int number)
{
	(void)number;
	if (++count == 4)
		write(ends[1], "x", 1);
}

int main(void)
{
	struct itimerval often = { { 0, 20000 }, { 0, 20000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	struct sigaction action;
	char byte = 0;

	pipe(ends);
	memset(&action, 0, sizeof(action));
	action.sa_handler = handler;
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	if (read(ends[0], &byte, 1) == -1 && errno == EINTR)
		puts("EINTR");
	action.sa_flags = SA_RESTART;
	sigaction(SIGALRM, &action, NULL);
	read(ends[0], &byte, 1);
	setitimer(ITIMER_REAL, &never, NULL);
	printf("read %c\n", byte);
	return 0;
}
