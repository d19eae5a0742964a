/* SPDX-License-Identifier: 0BSD */
/*
 * A child that forgets the streams it inherits prints nothing of its parent's,
 * and goes on with streams of its own (DESIGN section 3).
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: child\nparent\n
 * expect-stderr: parent's file\n
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	static char buffers[2][100];
	FILE *file = fdopen(dup(2), "w");

	setvbuf(stdout, buffers[0], _IOFBF, sizeof(buffers[0]));
	setvbuf(file, buffers[1], _IOFBF, sizeof(buffers[1]));
	fputs("parent's file\n", file);
	puts("parent");
	if (fork() == 0) {
		exeunt_forget_streams();
		puts("child");
		exit(0);
	}
	wait(NULL);
	return 0;
}
