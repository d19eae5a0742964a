/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_wait() gives the mutex up, sleeps, and has it again when it returns;
 * cnd_signal() wakes a thread that waits, and is not kept for later
 * (C17 7.26.3.4, 7.26.3.6).
 *
 * expect-stdout: passed from thread to thread 100 times\n
 */
#include <stdio.h>
#include <threads.h>

static mtx_t mutex;
static cnd_t changed;
static int turn;

static int function(void *argument)
{
	int own = *(const int *)argument;

	mtx_lock(&mutex);
	for (int i = 0; i < 50; i++) {
		while (turn % 2 != own)
			if (cnd_wait(&changed, &mutex) != thrd_success)
				return 1;
		turn++;
		cnd_signal(&changed);
	}
	mtx_unlock(&mutex);
	return 0;
}

int main(void)
{
	static int own[] = { 0, 1 };
	thrd_t thread[2];
	int result;

	mtx_init(&mutex, mtx_plain);
	if (cnd_init(&changed) != thrd_success ||
	    cnd_signal(&changed) != thrd_success)
		return 1;
	for (int i = 0; i < 2; i++)
		if (thrd_create(&thread[i], function, &own[i]) != thrd_success)
			return 1;
	for (int i = 0; i < 2; i++) {
		thrd_join(thread[i], &result);
		if (result != 0)
			return 2;
	}
	cnd_destroy(&changed);
	mtx_destroy(&mutex);
	printf("passed from thread to thread %d times\n", turn);
	return 0;
}
