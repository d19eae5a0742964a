/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit() in a thread runs the quick handlers there, flushes nothing and
 * ends all threads (C17 7.22.4.7).
 *
 * expect-status: 6
 * expect-stdout: second first
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void first(void)
{
	write(1, "first", 5);
}

static void second(void)
{
	write(1, "second ", 7);
}

static void handler(void)
{
	write(1, "handler", 7);
}

static void *leave(void *argument)
{
	quick_exit(6);
}

static char buffer[256]; /* however small the library's own is */

int main(void)
{
	pthread_t thread;

	atexit(handler);
	at_quick_exit(first);
	at_quick_exit(second);
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
	printf("buffered");
	if (pthread_create(&thread, NULL, leave, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
