/* SPDX-License-Identifier: 0BSD */
/*
 * What a stream read ahead but did not hand out is left for others who share
 * the file (POSIX.1-2024 exit(), fclose(): the offset is set).
 *
 * with-stdin: first\nsecond\nthird\n
 * expect-stdout: first\noffset 6\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	char line[100];
	int status;

	if (fork() == 0) {
		fgets(line, sizeof line, stdin);
		fputs(line, stdout);
		exit(0);
	}
	wait(&status);
	printf("offset %d\n", (int)lseek(0, 0, SEEK_CUR));
	return 0;
}
