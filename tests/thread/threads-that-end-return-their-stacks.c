/* SPDX-License-Identifier: 0BSD */
/*
 * The stack of a joined thread, and of a detached one that has ended, goes back
 * to the system: far more threads can follow each other than the address space
 * would hold together (POSIX.1-2024 pthread_join(), pthread_detach()).
 *
 * expect-stdout: 300 joined\n300 detached\n300 detached themselves\n
 */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

/* Together 14 GiB. Where addresses have 64 bits a limit makes them few. */
enum { THREADS = 300, STACK = 1 << 24, LIMIT = 1 << 29 };

static sem_t ended;

static void *function(void *argument)
{
	if (argument)
		pthread_detach(pthread_self());
	sem_post(&ended);
	return argument;
}

int main(void)
{
	struct rlimit limit = { LIMIT, LIMIT };
	pthread_attr_t attributes;
	pthread_t thread;

	sem_init(&ended, 0, 0);
	setrlimit(RLIMIT_AS, &limit);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK);
	for (int i = 0; i < THREADS; i++) {
		if (pthread_create(&thread, &attributes, function, NULL) != 0)
			return 1;
		pthread_join(thread, NULL);
		sem_wait(&ended);
	}
	printf("%d joined\n", THREADS);
	for (int i = 0; i < 2 * THREADS; i++) {
		int result;

		if (i == THREADS)
			printf("%d detached\n", THREADS);
		/* Some that have ended may not quite be gone. */
		while ((result = pthread_create(
				&thread, &attributes, function,
				i < THREADS ? NULL : &thread)) == EAGAIN)
			usleep(1000);
		if (result != 0)
			return 2;
		if (i < THREADS)
			pthread_detach(thread);
		sem_wait(&ended);
	}
	printf("%d detached themselves\n", THREADS);
	return 0;
}
