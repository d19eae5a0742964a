/* SPDX-License-Identifier: 0BSD */
/*
 * A pipe carries bytes in order and ends with its last writer; pipe2() sets
 * flags (POSIX.1-2024 pipe(), pipe2()).
 *
 * expect-stdout: hello\n0\n0 0\n1 1\nEAGAIN\nEPIPE\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int ends[2];
	char text[16] = "";

	pipe(ends);
	if (fork() == 0) {
		close(ends[0]);
		write(ends[1], "hel", 3);
		write(ends[1], "lo", 2);
		_exit(0);
	}
	close(ends[1]);
	wait(NULL);
	read(ends[0], text, sizeof(text));
	puts(text);
	printf("%d\n", (int)read(ends[0], text, sizeof(text)));
	close(ends[0]);

	pipe2(ends, 0);
	printf("%d %d\n", fcntl(ends[0], F_GETFD), fcntl(ends[1], F_GETFD));
	close(ends[0]);
	close(ends[1]);
	pipe2(ends, O_CLOEXEC | O_NONBLOCK);
	printf("%d %d\n", fcntl(ends[0], F_GETFD), fcntl(ends[1], F_GETFD));
	if (read(ends[0], text, 1) == -1 && errno == EAGAIN)
		puts("EAGAIN");
	signal(SIGPIPE, SIG_IGN);
	close(ends[0]);
	if (write(ends[1], text, 1) == -1 && errno == EPIPE)
		puts("EPIPE");
	return 0;
}
