/* SPDX-License-Identifier: 0BSD */
/*
 * Nothing runs out when a thousand threads come and go, some joined and some
 * detached, each with its values of keys and thread-local variables
 * (POSIX.1-2024 pthread_create()).
 *
 * expect-stdout: 1200 threads, 1200 destructors\n
 */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

enum { THREADS = 1200, TOGETHER = 6 };

static _Thread_local int zero;
static pthread_key_t key;
static atomic_int destructors, wrong;
static sem_t ended;

static void destructor(void *value)
{
	(void)value;
	destructors++;
	sem_post(&ended);
}

static void *function(void *argument)
{
	wrong += zero++ != 0 || pthread_getspecific(key) != NULL;
	pthread_setspecific(key, argument);
	return argument;
}

int main(void)
{
	pthread_t thread[TOGETHER];

	sem_init(&ended, 0, 0);
	pthread_key_create(&key, destructor);
	for (int count = 0; count < THREADS; count += TOGETHER) {
		for (int i = 0; i < TOGETHER; i++) {
			int result;

			while ((result = pthread_create(&thread[i], NULL,
							function, &key)) ==
			       EAGAIN)
				usleep(1000);
			if (result != 0)
				return 1;
			if (i % 2)
				pthread_detach(thread[i]);
		}
		for (int i = 0; i < TOGETHER; i++)
			sem_wait(&ended);
		for (int i = 0; i < TOGETHER; i += 2)
			pthread_join(thread[i], NULL);
	}
	if (wrong)
		return 2;
	printf("%d threads, %d destructors\n", THREADS, destructors);
	return 0;
}
