/* SPDX-License-Identifier: 0BSD */
/*
 * The time of exit runs once: a handler that registers itself and jumps out, so
 * that exit is called again, for ever, does not gain any.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 5
 * expect-stdout: exeunt: exit takes longer than 50 ms
 */
#include <exeunt.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static jmp_buf place;

static void again(void)
{
	atexit(again);
	longjmp(place, 1);
}

int main(void)
{
	char text[100] = "";
	int ends[2], status;

	pipe(ends);
	if (fork() == 0) {
		dup2(ends[1], 2);
		exeunt_exit_deadline(50, 5);
		atexit(again);
		setjmp(place);
		exit(3);
	}
	wait(&status);
	read(ends[0], text, sizeof(text) - 1);
	text[strcspn(text, ":") + 1 + strcspn(strchr(text, ':') + 1, ":\n")] = 0;
	fputs(text, stdout);
	return WEXITSTATUS(status);
}
