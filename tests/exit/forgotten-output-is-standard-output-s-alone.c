/* SPDX-License-Identifier: 0BSD */
/*
 * Where standard output is the only stream, a child forgets that, and brings
 * no other.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-stdout: cp
 * expect-absent: __ex_streams __ex_flush_streams __ex_fill __ex_stdin malloc
 */
#include <exeunt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	putchar('p');
	if (fork() == 0) {
		exeunt_forget_streams();
		putchar('c');
		exit(0);
	}
	wait(NULL);
	return 0;
}
