/* SPDX-License-Identifier: 0BSD */
/*
 * A child that cannot become another program leaves with _exit(127) or 126.
 *
 * When exec fails, the child is still a copy of this program, deep inside it:
 * were it to return or to exit(), there would be two of us. The two statuses
 * are what shells use: 127 for not found, 126 for found but not executable.
 *
 * expect-stdout: no-such-program-anywhere: 127, not found\n
 * expect-stdout: /dev/null: 126, not a program\n
 * expect-stdout: still only one of us\n
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Run a program to its end, and return its status as a shell would. */
static int run(char *const arguments[])
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		execvp(arguments[0], arguments); /* returns only if it fails */
		_exit(errno == ENOENT ? 127 : 126);
	}
	if (child < 0 || waitpid(child, &status, 0) != child) {
		perror("fork");
		exit(1);
	}
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}

int main(void)
{
	char missing[] = "no-such-program-anywhere", device[] = "/dev/null";

	/* Not flushed before the fork, and printed once all the same. */
	printf("%s: ", missing);
	printf("%d, not found\n", run((char *[]){missing, NULL}));
	printf("%s: ", device);
	printf("%d, not a program\n", run((char *[]){device, NULL}));
	puts("still only one of us");
	return 0;
}
