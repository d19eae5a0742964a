/* SPDX-License-Identifier: 0BSD */
/*
 * Each handler that threads register at the same time runs once, and of each
 * thread the later before the earlier (C17 7.22.4.2, 7.22.4.4p3).
 *
 * expect-stdout: 2400 handlers, none out of order\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

int __cxa_atexit(void (*)(void *), void *, void *);

enum { THREADS = 8, HANDLERS = 300 };

static char object[THREADS][HANDLERS];
static int left[THREADS];
static int ran, disorder;

static void handler(void *argument)
{
	long place = (char *)argument - object[0];

	ran++;
	disorder += --left[place / HANDLERS] != place % HANDLERS;
}

static void show(void)
{
	printf("%d handlers, %s out of order\n", ran, disorder ? "some" : "none");
}

static void *register_all(void *argument)
{
	char *own = argument;

	for (int i = 0; i < HANDLERS; i++)
		if (__cxa_atexit(handler, own + i, NULL) != 0)
			_Exit(1);
	return NULL;
}

int main(void)
{
	pthread_t thread[THREADS];

	atexit(show);
	for (int i = 0; i < THREADS; i++) {
		left[i] = HANDLERS;
		if (pthread_create(&thread[i], NULL, register_all,
				   object[i]) != 0)
			return 1;
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	return 0;
}
