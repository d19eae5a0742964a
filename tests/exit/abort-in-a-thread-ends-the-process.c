/* SPDX-License-Identifier: 0BSD */
/*
 * abort() in any thread ends the process by SIGABRT, though every thread blocks
 * it (POSIX.1-2024 abort()).
 *
 * expect-signal: ABRT
 */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

static void *function(void *argument)
{
	abort();
}

int main(void)
{
	pthread_t thread;
	sigset_t set;

	sigfillset(&set);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
