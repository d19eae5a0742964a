/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_broadcast() wakes all threads that wait, round after round
 * (C17 7.26.3.1).
 *
 * expect-stdout: 8 woken\n16 woken\n24 woken\n
 */
#include <stdio.h>
#include <threads.h>

enum { THREADS = 8, ROUNDS = 3 };

static mtx_t mutex;
static cnd_t opened;
static cnd_t changed;
static int waiting;
static int woken;
static int round_number;

static int function(void *argument)
{
	(void)argument;
	mtx_lock(&mutex);
	for (int own = 0; own < ROUNDS; own++) {
		waiting++;
		cnd_signal(&changed);
		while (round_number == own)
			cnd_wait(&opened, &mutex);
		woken++;
		cnd_signal(&changed);
	}
	mtx_unlock(&mutex);
	return 0;
}

int main(void)
{
	thrd_t thread[THREADS];

	mtx_init(&mutex, mtx_plain);
	cnd_init(&opened);
	cnd_init(&changed);
	for (int i = 0; i < THREADS; i++)
		if (thrd_create(&thread[i], function, NULL) != thrd_success)
			return 1;
	mtx_lock(&mutex);
	for (int i = 1; i <= ROUNDS; i++) {
		while (waiting < i * THREADS)
			cnd_wait(&changed, &mutex);
		round_number++;
		cnd_broadcast(&opened);
		while (woken < i * THREADS)
			cnd_wait(&changed, &mutex);
		printf("%d woken\n", woken);
	}
	mtx_unlock(&mutex);
	for (int i = 0; i < THREADS; i++)
		thrd_join(thread[i], NULL);
	return 0;
}
