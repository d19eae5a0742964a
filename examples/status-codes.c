/* SPDX-License-Identifier: 0BSD */
/*
 * Of the status, a parent that waits sees the low 8 bits and no more.
 *
 * So 256 looks like success: a count of errors is no exit status.
 *
 * expect-stdout: _exit(0) gives 0: success\n
 * expect-stdout: _exit(1) gives 1: failure\n
 * expect-stdout: _exit(127) gives 127: to a shell, command not found\n
 * expect-stdout: _exit(255) gives 255: the largest\n
 * expect-stdout: _exit(256) gives 0: success again!\n
 * expect-stdout: _exit(-1) gives 255: the low bits of -1 are all set\n
 */
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct {
	int status;
	const char *meaning;
} codes[] = {
	{0, "success"},
	{1, "failure"},
	{127, "to a shell, command not found"},
	{255, "the largest"},
	{256, "success again!"},
	{-1, "the low bits of -1 are all set"},
};

int main(void)
{
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		int status;
		pid_t child = fork();

		if (child == 0)
			_exit(codes[i].status);
		if (child < 0 || waitpid(child, &status, 0) != child ||
		    !WIFEXITED(status)) {
			perror("fork");
			return 1;
		}
		printf("_exit(%d) gives %d: %s\n", codes[i].status,
		       WEXITSTATUS(status), codes[i].meaning);
	}
	return 0;
}
