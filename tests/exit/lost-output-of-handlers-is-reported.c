/* SPDX-License-Identifier: 0BSD */
/*
 * What handlers and destructors write counts, and they find SIGPIPE as it was.
 *
 * only-exeunt: <exeunt.h> is its own
 * expect-status: 1
 * expect-stderr: 0 0 \n
 * expect-stderr: exeunt: output lost on descriptor 1: Bad file descriptor\n
 */
#include <exeunt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

EXEUNT_REPORT_LOST_OUTPUT;

static void say(void)
{
	sigset_t blocked;

	sigprocmask(SIG_BLOCK, NULL, &blocked);
	fprintf(stderr, "%d ", sigismember(&blocked, SIGPIPE));
	putchar('l');
}

__attribute__((destructor)) static void destroy(void)
{
	say();
	fputs("\n", stderr);
}

int main(void)
{
	close(1);
	atexit(say);
	return 0;
}
