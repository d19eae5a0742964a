/* SPDX-License-Identifier: 0BSD */
/*
 * A signal during a blocked read is no end and no error (issue 2: EINTR is
 * retried).
 *
 * only-exeunt: POSIX.1-2024 fgetc() lets the references fail with EINTR
 * expect-stdout: late, no error, interrupted\n
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted;

static void interrupt(int number)
{
	(void)number;
	interrupted = 1;
}

int main(void)
{
	int ends[2];
	char text[20] = "";
	struct sigaction action = { 0 };
	pid_t parent = getpid();

	action.sa_handler = interrupt;
	sigaction(SIGUSR1, &action, NULL);
	pipe(ends);
	if (fork() == 0) {
		for (int i = 0; i < 5; i++) {
			usleep(20000);
			kill(parent, SIGUSR1);
		}
		write(ends[1], "late", 4);
		_exit(0);
	}
	close(ends[1]);
	FILE *file = fdopen(ends[0], "r");
	if (!fgets(text, sizeof text, file))
		strcpy(text, "nothing");
	printf("%s, %s, %s\n", text, ferror(file) ? "error" : "no error",
	       interrupted ? "interrupted" : "undisturbed");
	wait(NULL);
	return 0;
}
