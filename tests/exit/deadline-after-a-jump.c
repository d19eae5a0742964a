/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that leaves by longjmp does not stop the time of exit.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 5
 * expect-stdout: jumped\n
 */
#include <exeunt.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static jmp_buf place;

static void jump(void)
{
	longjmp(place, 1);
}

int main(void)
{
	int status;

	if (fork() == 0) {
		exeunt_exit_deadline(50, 5);
		close(2);
		atexit(jump);
		if (setjmp(place) == 0)
			exit(0);
		puts("jumped");
		fflush(stdout);
		for (;;)
			pause();
	}
	wait(&status);
	return WEXITSTATUS(status);
}
