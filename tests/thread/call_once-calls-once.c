/* SPDX-License-Identifier: 0BSD */
/*
 * However many threads use a flag, the function is called once, and every
 * call_once() returns after it is complete (C17 7.26.2.1).
 *
 * expect-stdout: called 1, seen complete by 8\n
 */
#include <stdatomic.h>
#include <stdio.h>
#include <threads.h>

enum { THREADS = 8 };

static once_flag flag = ONCE_FLAG_INIT;
static int called;
static int complete;
static atomic_int seen;

static void once(void)
{
	called++;
	thrd_sleep(&(struct timespec){ 0, 20000000 }, NULL);
	complete = 1;
}

static int function(void *argument)
{
	(void)argument;
	call_once(&flag, once);
	seen += complete;
	return 0;
}

int main(void)
{
	thrd_t thread[THREADS];

	for (int i = 0; i < THREADS; i++)
		if (thrd_create(&thread[i], function, NULL) != thrd_success)
			return 1;
	for (int i = 0; i < THREADS; i++)
		thrd_join(thread[i], NULL);
	printf("called %d, seen complete by %d\n", called, seen);
	return 0;
}
