/* SPDX-License-Identifier: 0BSD */
/*
 * The child of a process with threads may start threads of its own, which begin
 * with nothing of the others' (POSIX.1-2024 fork()).
 *
 * only-native: qemu-user 7.2 fails an assertion of its own
 * expect-stdout: 4 threads ran in the child\nstatus 0\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 4 };

static pthread_key_t key;
static pthread_barrier_t barrier;
static _Thread_local int local = 1;

static void *stays(void *argument)
{
	local = 2;
	pthread_setspecific(key, argument);
	pthread_barrier_wait(&barrier);
	for (;;)
		pause();
	return argument;
}

static void *returns(void *argument)
{
	return local == 1 && pthread_getspecific(key) == NULL ? argument : NULL;
}

static void run(void)
{
	pthread_t thread[THREADS];
	void *result;
	int ran = 0;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, returns, &key) != 0)
			exit(1);
	for (int i = 0; i < THREADS; i++) {
		pthread_join(thread[i], &result);
		ran += result == &key;
	}
	printf("%d threads ran in the child\n", ran);
	/* As the last thread, whatever the parent had. */
	pthread_exit(NULL);
}

int main(void)
{
	pthread_t thread;
	int status;

	pthread_key_create(&key, NULL);
	pthread_barrier_init(&barrier, NULL, THREADS + 1);
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread, NULL, stays, &key) != 0)
			return 1;
	local = 3;
	pthread_barrier_wait(&barrier);
	if (fork() == 0)
		run();
	wait(&status);
	printf("status %d\n", status);
	return 0;
}
