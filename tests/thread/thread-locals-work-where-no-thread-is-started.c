/* SPDX-License-Identifier: 0BSD */
/*
 * main has its _Thread_local variables in a program that starts no thread, and
 * a child process has them as they were (C17 6.2.4p4; DESIGN section 5).
 *
 * expect-stdout: 7 text 0\nchild 8 text 1\nparent 8 text 1\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static _Thread_local int number = 7;
static _Thread_local const char *text = "text";
static _Thread_local long zero;

int main(void)
{
	printf("%d %s %ld\n", number, text, zero);
	number++;
	zero++;
	fflush(stdout);
	if (fork() == 0) {
		printf("child %d %s %ld\n", number, text, zero);
		number = 0;
		exit(0);
	}
	wait(NULL);
	printf("parent %d %s %ld\n", number, text, zero);
	return 0;
}
