/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_sigmask() changes the caller's mask alone, which the threads that it
 * creates inherit; what is blocked stays pending for the thread it was sent to;
 * a way that does not exist is EINVAL as a result (POSIX.1-2024
 * pthread_sigmask()).
 *
 * expect-stdout: inherited 1\nstill blocked in main 1\npending: not yet\n
 * expect-stdout: handled\nEINVAL\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>

static sem_t sent, ready;
static volatile sig_atomic_t handled;

static void handler(int number)
{
	(void)number;
	handled = 1;
}

static int is_blocked(void)
{
	sigset_t now;

	pthread_sigmask(SIG_BLOCK, NULL, &now);
	return sigismember(&now, SIGUSR1);
}

static void *function(void *argument)
{
	sigset_t one;

	printf("inherited %d\n", is_blocked());
	sigemptyset(&one);
	sigaddset(&one, SIGUSR1);
	pthread_sigmask(SIG_UNBLOCK, &one, NULL);
	pthread_sigmask(SIG_BLOCK, &one, NULL);
	sem_post(&ready);
	while (sem_wait(&sent) != 0)
		;
	printf("pending: %s\n", handled ? "handled" : "not yet");
	pthread_sigmask(SIG_UNBLOCK, &one, NULL);
	puts(handled ? "handled" : "lost");
	return argument;
}

int main(void)
{
	sigset_t one;
	pthread_t thread;

	sem_init(&sent, 0, 0);
	sem_init(&ready, 0, 0);
	signal(SIGUSR1, handler);
	sigemptyset(&one);
	sigaddset(&one, SIGUSR1);
	if (pthread_sigmask(SIG_BLOCK, &one, NULL) != 0)
		return 1;
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 2;
	while (sem_wait(&ready) != 0)
		;
	printf("still blocked in main %d\n", is_blocked());
	pthread_kill(thread, SIGUSR1);
	sem_post(&sent);
	pthread_join(thread, NULL);
	puts(pthread_sigmask(99, &one, NULL) == EINVAL ? "EINVAL" : "another");
	return 0;
}
