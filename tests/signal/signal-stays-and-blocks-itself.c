/* SPDX-License-Identifier: 0BSD */
/*
 * A handler set by signal() stays, has its signal blocked while it runs, and
 * lets reads go on; signal() tells what was before (C17 7.14.1.1;
 * POSIX.1-2024).
 *
 * expect-stdout: default before\nran 1\nran 2\nnot nested\nran 4\n
 * expect-stdout: handler before\nignored\nread x\nSIG_ERR EINVAL\n
 * expect-stdout: SIG_ERR EINVAL\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t count, depth, nested;

static void handler(int number)
{
	if (number != SIGUSR1 && number != SIGCHLD)
		return;
	if (++depth > 1)
		nested = 1;
	count++;
	if (count == 3)
		raise(SIGUSR1); /* waits until this one is done */
	depth--;
}

int main(void)
{
	int ends[2];
	char byte = 0;

	if (signal(SIGUSR1, handler) == SIG_DFL)
		puts("default before");
	raise(SIGUSR1);
	printf("ran %d\n", (int)count);
	raise(SIGUSR1);
	printf("ran %d\n", (int)count);
	raise(SIGUSR1);
	puts(nested ? "nested" : "not nested");
	printf("ran %d\n", (int)count);
	if (signal(SIGUSR1, SIG_IGN) == handler)
		puts("handler before");
	raise(SIGUSR1);
	if (count == 4)
		puts("ignored");
	signal(SIGCHLD, handler);
	pipe(ends);
	if (fork() == 0) {
		if (fork() == 0) {
			usleep(50000);
			write(ends[1], "x", 1);
			_exit(0);
		}
		_exit(0);
	}
	read(ends[0], &byte, 1);
	printf("read %c\n", byte);
	if (signal(SIGKILL, handler) == SIG_ERR && errno == EINVAL)
		puts("SIG_ERR EINVAL");
	errno = 0;
	if (signal(1000, handler) == SIG_ERR && errno == EINVAL)
		puts("SIG_ERR EINVAL");
	return 0;
}
