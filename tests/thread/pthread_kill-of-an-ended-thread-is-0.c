/* SPDX-License-Identifier: 0BSD */
/*
 * A thread that has ended and was not joined still has its identity: a signal
 * to it goes nowhere, and is no error (POSIX.1-2024 pthread_kill()).
 *
 * expect-stdout: 0 0\n
 */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static void *function(void *argument)
{
	return argument;
}

int main(void)
{
	pthread_t thread;
	int result;

	signal(SIGUSR1, SIG_IGN); /* until it has ended */
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	usleep(20000);
	result = pthread_kill(thread, SIGUSR1);
	printf("%d ", result);
	printf("%d\n", pthread_kill(thread, 0));
	pthread_join(thread, NULL);
	return 0;
}
