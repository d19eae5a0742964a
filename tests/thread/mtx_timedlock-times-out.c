/* SPDX-License-Identifier: 0BSD */
/*
 * mtx_timedlock() takes a free mutex however late it is; for a held one it
 * waits until that time by TIME_UTC and returns thrd_timedout
 * (C17 7.26.4.4).
 *
 * expect-stdout: free 1\nheld 1\nlate enough\npast 1\nreleased 1\n
 */
#include <stdio.h>
#include <threads.h>
#include <time.h>

static mtx_t mutex;
static struct timespec until;

static int lock(void *argument)
{
	int result = mtx_timedlock(&mutex, argument);

	if (result == thrd_success)
		mtx_unlock(&mutex);
	return result;
}

static int from_another_thread(struct timespec *time)
{
	thrd_t thread;
	int result;

	if (thrd_create(&thread, lock, time) != thrd_success)
		return -1;
	thrd_join(thread, &result);
	return result;
}

static int is_over(void)
{
	struct timespec now;

	timespec_get(&now, TIME_UTC);
	return now.tv_sec > until.tv_sec ||
	       (now.tv_sec == until.tv_sec && now.tv_nsec >= until.tv_nsec);
}

int main(void)
{
	struct timespec past = { 1, 0 };

	mtx_init(&mutex, mtx_timed);
	printf("free %d\n", from_another_thread(&past) == thrd_success);
	mtx_lock(&mutex);
	timespec_get(&until, TIME_UTC);
	until.tv_nsec += 50000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	printf("held %d\n", from_another_thread(&until) == thrd_timedout);
	puts(is_over() ? "late enough" : "too early");
	printf("past %d\n", from_another_thread(&past) == thrd_timedout);
	mtx_unlock(&mutex);
	printf("released %d\n", from_another_thread(&until) == thrd_success);
	mtx_destroy(&mutex);
	return 0;
}
