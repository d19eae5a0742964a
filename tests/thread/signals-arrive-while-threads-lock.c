/* SPDX-License-Identifier: 0BSD */
/*
 * Handlers that interrupt a thread in a mutex, a condition or malloc() do no
 * harm: the call goes on and does not fail with EINTR (POSIX.1-2024
 * pthread_mutex_lock(), pthread_cond_wait()).
 *
 * expect-stdout: 400 turns, no error\n
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { TURNS = 400 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int turn;
static atomic_int ended;

static void handler(int number)
{
	(void)number;
}

static void *function(void *argument)
{
	int own = *(const int *)argument, error = 0;

	for (int i = 0; i < TURNS / 2; i++) {
		error |= pthread_mutex_lock(&mutex);
		while (turn % 2 != own)
			error |= pthread_cond_wait(&changed, &mutex);
		turn++;
		free(malloc(100));
		error |= pthread_cond_signal(&changed);
		error |= pthread_mutex_unlock(&mutex);
	}
	ended++;
	return error ? argument : NULL;
}

int main(void)
{
	static int own[] = { 0, 1 };
	struct sigaction action = { 0 };
	pthread_t thread[2];
	void *error[2];

	action.sa_handler = handler;
	sigaction(SIGUSR1, &action, NULL);
	for (int i = 0; i < 2; i++)
		if (pthread_create(&thread[i], NULL, function, &own[i]) != 0)
			return 1;
	while (ended < 2) {
		for (int i = 0; i < 2; i++)
			pthread_kill(thread[i], SIGUSR1);
		usleep(200);
	}
	for (int i = 0; i < 2; i++)
		pthread_join(thread[i], &error[i]);
	printf("%d turns, %s\n", turn,
	       error[0] || error[1] ? "an error" : "no error");
	return 0;
}
