/* SPDX-License-Identifier: 0BSD */
/*
 * sem_wait() that a signal handler interrupts fails with EINTR, and takes
 * nothing (POSIX.1-2024 sem_wait()).
 *
 * expect-stdout: EINTR\nhandled in the waiting thread\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <unistd.h>

static sem_t semaphore;
static atomic_int over;
static pthread_t handled;

static void handler(int number)
{
	(void)number;
	handled = pthread_self();
}

static void *function(void *argument)
{
	int result = sem_wait(&semaphore);
	int error = errno;

	over = 1;
	puts(result == 0      ? "taken" :
	     error == EINTR ? "EINTR" :
				"another");
	return argument;
}

int main(void)
{
	struct sigaction action = { 0 };
	pthread_t thread;

	sem_init(&semaphore, 0, 0);
	action.sa_handler = handler;
	sigaction(SIGUSR1, &action, NULL);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	/* One of them comes while it sleeps. */
	while (!over) {
		pthread_kill(thread, SIGUSR1);
		usleep(1000);
	}
	puts(pthread_equal(handled, thread) ? "handled in the waiting thread" :
					      "handled elsewhere");
	pthread_join(thread, NULL);
	return 0;
}
