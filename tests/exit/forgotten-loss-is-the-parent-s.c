/* SPDX-License-Identifier: 0BSD */
/*
 * A child that forgets the streams it inherits is not to blame for output that
 * its parent has lost; the parent is.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 * expect-stderr: 0\n
 * expect-stderr: exeunt: output lost on descriptor 1: No space left on device\n
 */
#include <exeunt.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

int main(void)
{
	int status = -1;

	dup2(open("/dev/full", O_WRONLY), 1);
	printf("lost");
	fflush(stdout);
	if (fork() == 0) {
		exeunt_forget_streams();
		exit(0);
	}
	wait(&status);
	fprintf(stderr, "%d\n", status);
	return 0;
}
