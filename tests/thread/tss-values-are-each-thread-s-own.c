/* SPDX-License-Identifier: 0BSD */
/*
 * A key has a value in each thread, null at first: in threads that ran when it
 * was created, and in those that came later (C17 7.26.6).
 *
 * expect-stdout: others saw null and kept their own\nmain kept its own\n
 */
#include <stdio.h>
#include <threads.h>

enum { THREADS = 4, KEYS = 3 };

static tss_t key[KEYS];
static char object[THREADS + 1][KEYS];

static int function(void *argument)
{
	char *own = argument;

	for (int i = 0; i < KEYS; i++)
		if (tss_get(key[i]) != NULL ||
		    tss_set(key[i], own + i) != thrd_success)
			return 1;
	thrd_yield();
	for (int i = 0; i < KEYS; i++)
		if (tss_get(key[i]) != own + i)
			return 1;
	return 0;
}

int main(void)
{
	thrd_t thread[THREADS];
	int result, wrong = 0;

	for (int i = 0; i < KEYS; i++)
		if (tss_create(&key[i], NULL) != thrd_success)
			return 1;
	if (function(object[THREADS]) != 0)
		return 2;
	for (int i = 0; i < THREADS; i++)
		if (thrd_create(&thread[i], function, object[i]) !=
		    thrd_success)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		thrd_join(thread[i], &result);
		wrong += result;
	}
	puts(wrong ? "wrong" : "others saw null and kept their own");
	for (int i = 0; i < KEYS; i++)
		if (tss_get(key[i]) != &object[THREADS][i])
			return 3;
	puts("main kept its own");
	return 0;
}
