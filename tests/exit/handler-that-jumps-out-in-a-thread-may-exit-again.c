/* SPDX-License-Identifier: 0BSD */
/*
 * A thread whose handler leaves by longjmp still is the one that exits: it may
 * call exit() again, and the remaining handlers run (DESIGN section 3).
 *
 * expect-status: 8
 * expect-stdout: second back first\n
 */
#include <pthread.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf place;

static void first(void)
{
	puts("first");
}

static void second(void)
{
	printf("second ");
	longjmp(place, 1);
}

static void *leave(void *argument)
{
	if (setjmp(place) != 0) {
		printf("back ");
		exit(8);
	}
	exit(3);
}

int main(void)
{
	pthread_t thread;

	atexit(first);
	atexit(second);
	if (pthread_create(&thread, NULL, leave, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
