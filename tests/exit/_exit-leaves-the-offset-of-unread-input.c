/* SPDX-License-Identifier: 0BSD */
/*
 * _exit does not touch streams: what was read ahead is gone for others who
 * share the file (POSIX.1-2024 _exit()).
 *
 * with-stdin: first\nsecond\nthird\n
 * expect-stdout: offset 19\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	static char buffer[100];
	char line[100];
	int status;

	setvbuf(stdin, buffer, _IOFBF, sizeof buffer);
	if (fork() == 0) {
		fgets(line, sizeof line, stdin);
		_exit(0);
	}
	wait(&status);
	printf("offset %d\n", (int)lseek(0, 0, SEEK_CUR));
	return 0;
}
