/* SPDX-License-Identifier: 0BSD */
/*
 * thrd_current() in a thread is what its creator was given, and differs from
 * every other thread's (C17 7.26.5.2, 7.26.5.4).
 *
 * expect-stdout: itself 1 1 1\nmain's 0 0\neach other's 0\n
 */
#include <stdio.h>
#include <threads.h>

static thrd_t own[2];
static thrd_t first;
static mtx_t both_live;

static int function(void *argument)
{
	*(thrd_t *)argument = thrd_current();
	mtx_lock(&both_live);
	mtx_unlock(&both_live);
	return 0;
}

int main(void)
{
	thrd_t thread[2];

	first = thrd_current();
	mtx_init(&both_live, mtx_plain);
	mtx_lock(&both_live);
	for (int i = 0; i < 2; i++)
		if (thrd_create(&thread[i], function, &own[i]) != thrd_success)
			return 1;
	mtx_unlock(&both_live);
	for (int i = 0; i < 2; i++)
		thrd_join(thread[i], NULL);
	printf("itself %d %d %d\n", thrd_equal(first, thrd_current()) != 0,
	       thrd_equal(thread[0], own[0]) != 0,
	       thrd_equal(thread[1], own[1]) != 0);
	printf("main's %d %d\n", thrd_equal(first, own[0]) != 0,
	       thrd_equal(own[1], first) != 0);
	printf("each other's %d\n", thrd_equal(own[0], own[1]) != 0);
	return 0;
}
