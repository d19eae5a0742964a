/* SPDX-License-Identifier: 0BSD */
/*
 * The parent sees the low 8 bits of the status (POSIX.1-2024 _exit()).
 *
 * expect-stdout: exit: 0 1 127 128 255 0 1 255\n
 * expect-stdout: _exit: 0 1 127 128 255 0 1 255\n
 * expect-stdout: _Exit: 0 1 127 128 255 0 1 255\n
 * expect-stdout: quick_exit: 0 1 127 128 255 0 1 255\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void show(const char *name, void (*leave)(int))
{
	static const int statuses[] = { 0, 1, 127, 128, 255, 256, 257, -1 };

	printf("%s:", name);
	for (int i = 0; i < 8; i++) {
		int status = -1;
		fflush(stdout);
		pid_t child = fork();
		if (child == 0)
			leave(statuses[i]);
		waitpid(child, &status, 0);
		if (WIFEXITED(status))
			printf(" %d", WEXITSTATUS(status));
		else
			printf(" not exited");
	}
	putchar('\n');
}

int main(void)
{
	show("exit", exit);
	show("_exit", _exit);
	show("_Exit", _Exit);
	show("quick_exit", quick_exit);
	return 0;
}
