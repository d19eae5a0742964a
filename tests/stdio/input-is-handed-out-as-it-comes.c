/* SPDX-License-Identifier: 0BSD */
/*
 * A read takes what a pipe has; it does not wait to fill the buffer
 * (POSIX.1-2024 read()).
 *
 * expect-stdout: one\ntwo\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int there[2];
	int back[2];
	char line[20];
	char byte;

	pipe(there);
	pipe(back);
	if (fork() == 0) {
		write(there[1], "one\n", 4);
		read(back[0], &byte, 1);
		write(there[1], "two\n", 4);
		_exit(0);
	}
	FILE *file = fdopen(there[0], "r");
	fputs(fgets(line, sizeof line, file), stdout);
	write(back[1], "x", 1);
	fputs(fgets(line, sizeof line, file), stdout);
	wait(NULL);
	return 0;
}
