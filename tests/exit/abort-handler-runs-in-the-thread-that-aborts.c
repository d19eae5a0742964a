/* SPDX-License-Identifier: 0BSD */
/*
 * The handler of SIGABRT runs in the thread that called abort(); when it
 * returns, that is the end by SIGABRT (POSIX.1-2024 abort()).
 *
 * expect-signal: ABRT
 * expect-stdout: in the thread
 */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static pthread_t aborts;

static void handler(int number)
{
	if (pthread_equal(pthread_self(), aborts))
		write(1, "in the thread", 13);
	else
		write(1, "elsewhere", 9);
}

static void *function(void *argument)
{
	aborts = pthread_self();
	abort();
}

int main(void)
{
	pthread_t thread;

	signal(SIGABRT, handler);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
