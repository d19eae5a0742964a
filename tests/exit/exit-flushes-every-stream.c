/* SPDX-License-Identifier: 0BSD */
/*
 * exit flushes all open output streams (C17 7.22.4.4p4).
 *
 * expect-stdout: file: in the file\nand standard output\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	char text[100];
	int status;

	if (fork() == 0) {
		FILE *file = fopen("file", "w");
		fputs("in the file\n", file);
		printf("and standard output\n");
		exit(0);
	}
	/* The child's standard output comes first: it is a file as well. */
	wait(&status);
	FILE *file = fopen("file", "r");
	fgets(text, sizeof text, file);
	lseek(1, 0, SEEK_SET);
	printf("file: %sand standard output\n", text);
	return 0;
}
