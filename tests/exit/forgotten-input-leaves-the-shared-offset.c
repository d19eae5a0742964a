/* SPDX-License-Identifier: 0BSD */
/*
 * A child that forgets the streams it inherits leaves the offset, which it
 * shares with its parent, where it is: what the parent has read ahead, and
 * what was pushed back, is the parent's.
 *
 * only-exeunt: <exeunt.h> is its own
 * with-stdin: abcdef
 * expect-stdout: child -1 parent zbcdef
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	static char buffer[100];
	int byte;

	setvbuf(stdin, buffer, _IOFBF, sizeof(buffer));
	getchar();
	ungetc('z', stdin);
	if (fork() == 0) {
		exeunt_forget_streams();
		printf("child %d ", getchar());
		exit(0);
	}
	wait(NULL);
	printf("parent ");
	while ((byte = getchar()) != EOF)
		putchar(byte);
	return 0;
}
