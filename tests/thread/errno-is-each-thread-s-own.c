/* SPDX-License-Identifier: 0BSD */
/*
 * errno is 0 in a thread that begins, and what one thread does to it no other
 * sees (C17 7.5p2).
 *
 * expect-stdout: begins with 0\nEBADF here\nENOENT there\nanother address\n
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <threads.h>
#include <unistd.h>

static int *theirs;
static int first, then;

static int function(void *argument)
{
	(void)argument;
	first = errno;
	theirs = &errno;
	open("/nowhere/at/all", O_RDONLY);
	then = errno;
	return 0;
}

int main(void)
{
	thrd_t thread;

	close(-1);
	if (thrd_create(&thread, function, NULL) != thrd_success)
		return 1;
	thrd_join(thread, NULL);
	/* Into a variable: what follows may set it. */
	int own = errno;

	printf("begins with %d\n", first);
	puts(own == EBADF ? "EBADF here" : "changed here");
	puts(then == ENOENT ? "ENOENT there" : "changed there");
	puts(theirs != &errno ? "another address" : "the same address");
	return 0;
}
