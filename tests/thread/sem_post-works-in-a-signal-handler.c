/* SPDX-License-Identifier: 0BSD */
/*
 * sem_post() may be called by a signal handler, even one that interrupted
 * sem_post() itself, and leaves errno alone there (POSIX.1-2024 sem_post(),
 * 2.4.3).
 *
 * expect-stdout: 200 posted by handlers, 200 by main\nerrno 0\n
 */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>

enum { POSTS = 200 };

static sem_t semaphore;
static volatile sig_atomic_t handled;

static void handler(int number)
{
	(void)number;
	handled++;
	sem_post(&semaphore);
}

static void *wait_for_all(void *argument)
{
	for (int i = 0; i < 2 * POSTS; i++)
		while (sem_wait(&semaphore) != 0)
			;
	return argument;
}

int main(void)
{
	pthread_t thread;

	sem_init(&semaphore, 0, 0);
	signal(SIGUSR1, handler);
	if (pthread_create(&thread, NULL, wait_for_all, NULL) != 0)
		return 1;
	errno = 0;
	for (int i = 0; i < POSTS; i++) {
		raise(SIGUSR1);
		sem_post(&semaphore);
	}
	printf("%d posted by handlers, %d by main\nerrno %d\n", (int)handled,
	       POSTS, errno);
	pthread_join(thread, NULL);
	return 0;
}
