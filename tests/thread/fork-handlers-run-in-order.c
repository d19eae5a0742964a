/* SPDX-License-Identifier: 0BSD */
/*
 * fork() calls the prepare handlers of pthread_atfork() in the reverse order of
 * their registration, those of parent and child in that order; any may be null
 * (POSIX.1-2024 pthread_atfork()).
 *
 * expect-stdout: p3 p2 p1 |c1 c2 c4 child |a1 a3 a4 parent\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void p1(void) { write(1, "p1 ", 3); }
static void p2(void) { write(1, "p2 ", 3); }
static void p3(void) { write(1, "p3 ", 3); }
static void a1(void) { write(1, "a1 ", 3); }
static void a3(void) { write(1, "a3 ", 3); }
static void a4(void) { write(1, "a4 ", 3); }
static void c1(void) { write(1, "|c1 ", 4); }
static void c2(void) { write(1, "c2 ", 3); }
static void c4(void) { write(1, "c4 ", 3); }

/* The parent's turn comes when the child has ended. */
static void wait_first(void)
{
	wait(NULL);
	write(1, "|", 1);
}

int main(void)
{
	if (pthread_atfork(NULL, wait_first, NULL) != 0 ||
	    pthread_atfork(p1, a1, c1) != 0 ||
	    pthread_atfork(p2, NULL, c2) != 0 ||
	    pthread_atfork(p3, a3, NULL) != 0 ||
	    pthread_atfork(NULL, a4, c4) != 0)
		return 1;
	if (fork() == 0) {
		write(1, "child ", 6);
		_exit(0);
	}
	write(1, "parent\n", 7);
	return 0;
}
