/* SPDX-License-Identifier: 0BSD */
/*
 * waitpid() waits for the child that is named, does not sleep with WNOHANG, and
 * fails where there is none (POSIX.1-2024 waitpid()).
 *
 * expect-stdout: 0\nsecond 2\nfirst 1\nECHILD\nECHILD\nEINVAL\n
 */
#include <errno.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int ends[2], status;
	pid_t first, second;

	pipe(ends);
	first = fork();
	if (first == 0) {
		char byte;

		close(ends[1]);
		read(ends[0], &byte, 1); /* until the parent closes it */
		_exit(1);
	}
	second = fork();
	if (second == 0)
		_exit(2);
	printf("%d\n", (int)waitpid(first, &status, WNOHANG));
	if (waitpid(second, &status, 0) == second)
		printf("second %d\n", WEXITSTATUS(status));
	close(ends[1]);
	if (waitpid(-1, &status, 0) == first)
		printf("first %d\n", WEXITSTATUS(status));
	if (waitpid(-1, &status, 0) == -1)
		puts(errno == ECHILD ? "ECHILD" : "another error");
	if (waitpid(first, NULL, WNOHANG) == -1)
		puts(errno == ECHILD ? "ECHILD" : "another error");
	if (waitpid(-1, NULL, 0x4000) == -1)
		puts(errno == EINVAL ? "EINVAL" : "another error");
	return 0;
}
