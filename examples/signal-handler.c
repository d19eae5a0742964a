/* SPDX-License-Identifier: 0BSD */
/*
 * A signal handler leaves with _exit(), because exit() is not safe there.
 *
 * The signal may have come while main() was inside printf(), malloc() or
 * exit() itself. exit() would flush a half-written buffer or wait for a lock
 * that the interrupted code holds; _exit() and write() touch nothing of it.
 *
 * expect-stdout: told to stop: leaving at once\n
 * expect-status: 143
 */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void leave(int signal)
{
	static const char text[] = "told to stop: leaving at once\n";

	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		_exit(1);
	_exit(128 + signal); /* as a shell reports a death by this signal */
}

int main(void)
{
	struct sigaction action = {.sa_handler = leave};

	sigemptyset(&action.sa_mask);
	if (sigaction(SIGTERM, &action, NULL) != 0) {
		perror("sigaction");
		return 1;
	}
	printf("half a line, still in the buffer");
	raise(SIGTERM); /* or `kill` from another terminal */
	return 0;
}
