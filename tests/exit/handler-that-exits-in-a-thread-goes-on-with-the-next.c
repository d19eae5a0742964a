/* SPDX-License-Identifier: 0BSD */
/*
 * exit() inside a handler is no second caller, also when a thread other than
 * main exits: the remaining handlers run with the new status
 * (DESIGN section 3).
 *
 * expect-status: 9
 * expect-stdout: third second first\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void first(void)
{
	puts("first");
}

static void second(void)
{
	printf("second ");
	exit(9);
}

static void third(void)
{
	printf("third ");
	exit(8);
}

static void *leave(void *argument)
{
	exit(7);
}

int main(void)
{
	pthread_t thread;

	atexit(first);
	atexit(second);
	atexit(third);
	if (pthread_create(&thread, NULL, leave, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
