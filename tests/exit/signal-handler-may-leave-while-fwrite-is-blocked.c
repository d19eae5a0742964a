/* SPDX-License-Identifier: 0BSD */
/*
 * _exit() in a signal handler that interrupted a stream operation, whose lock
 * is held, ends the process at once; what was buffered is gone
 * (POSIX.1-2024 2.4.3, _exit()).
 *
 * expect-stdout: status 7, more than nothing, less than all\n
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BYTES = 1000000 };

static void handler(int number)
{
	(void)number;
	_exit(7);
}

static void flushed(void)
{
	write(1, "a handler ran\n", 14);
}

static void run(int output)
{
	static char bytes[BYTES];
	FILE *file = fdopen(output, "w");
	struct itimerval soon = { { 0, 0 }, { 0, 30000 } };

	atexit(flushed);
	signal(SIGALRM, handler);
	fwrite(bytes, 1, 1000, file);
	fflush(file);
	setitimer(ITIMER_REAL, &soon, NULL);
	for (;;)
		fwrite(bytes, 1, sizeof(bytes), file);
}

int main(void)
{
	static char bytes[4096];
	int ends[2], status;
	long count = 0;
	ssize_t got;

	pipe(ends);
	if (fork() == 0) {
		close(ends[0]);
		run(ends[1]);
	}
	close(ends[1]);
	wait(&status); /* nobody drains the pipe until then */
	while ((got = read(ends[0], bytes, sizeof(bytes))) > 0)
		count += got;
	printf("status %d, %s nothing, %s all\n", WEXITSTATUS(status),
	       count > 0 ? "more than" : "exactly",
	       count < BYTES ? "less than" : "at least");
	return 0;
}
