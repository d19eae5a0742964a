/* SPDX-License-Identifier: 0BSD */
/*
 * At exit the offset of an input file is that of the next byte that would be
 * read, where a byte pushed back is one that would (POSIX.1-2024 exit(),
 * fclose(), ungetc()).
 *
 * references-differ: glibc: another byte than the one that was read is forgotten
 * with-stdin: first\nsecond\nthird\n
 * expect-stdout: offset 5\noffset 5\noffset 0\noffset 19\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void run(int how)
{
	char line[100];
	int c;

	switch (how) {
	case 0: /* the byte that was read */
		fgets(line, sizeof(line), stdin);
		ungetc('\n', stdin);
		break;
	case 1: /* another one */
		fgets(line, sizeof(line), stdin);
		ungetc('x', stdin);
		break;
	case 2: /* to the start */
		c = getc(stdin);
		ungetc(c, stdin);
		break;
	default: /* at the end */
		while (fgets(line, sizeof(line), stdin))
			;
	}
	exit(0);
}

int main(void)
{
	int status;

	for (int how = 0; how < 4; how++) {
		lseek(0, 0, SEEK_SET);
		fflush(stdout);
		if (fork() == 0)
			run(how);
		wait(&status);
		printf("offset %d\n", (int)lseek(0, 0, SEEK_CUR));
	}
	return 0;
}
