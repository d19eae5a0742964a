/* SPDX-License-Identifier: 0BSD */
/*
 * Between mtx_lock() and mtx_unlock() a thread is alone, and sees what the
 * others did there before (C17 7.26.4.3, 7.26.4.6).
 *
 * expect-stdout: 8000, never two\n
 */
#include <stdio.h>
#include <threads.h>

enum { THREADS = 8, ROUNDS = 1000 };

static mtx_t mutex;
static volatile int inside;
static volatile int count;
static volatile int two;

static int function(void *argument)
{
	(void)argument;
	for (int i = 0; i < ROUNDS; i++) {
		if (mtx_lock(&mutex) != thrd_success)
			return 1;
		two |= ++inside != 1;
		count = count + 1;
		if (i % 100 == 0)
			thrd_yield();
		inside--;
		if (mtx_unlock(&mutex) != thrd_success)
			return 1;
	}
	return 0;
}

int main(void)
{
	thrd_t thread[THREADS];
	int result;

	if (mtx_init(&mutex, mtx_plain) != thrd_success)
		return 1;
	for (int i = 0; i < THREADS; i++)
		if (thrd_create(&thread[i], function, NULL) != thrd_success)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		thrd_join(thread[i], &result);
		if (result != 0)
			return 2;
	}
	mtx_destroy(&mutex);
	printf("%d, %s\n", count, two ? "two at a time" : "never two");
	return 0;
}
