/* SPDX-License-Identifier: 0BSD */
/*
 * A thread that waits with an error-checking mutex that it does not hold gets
 * EPERM at once (POSIX.1-2024 pthread_cond_wait()).
 *
 * expect-stdout: EPERM\nEPERM\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

int main(void)
{
	pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
	pthread_mutexattr_t kind;
	pthread_mutex_t mutex;
	struct timespec until;

	pthread_mutexattr_init(&kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&mutex, &kind);
	puts(pthread_cond_wait(&condition, &mutex) == EPERM ? "EPERM" :
							      "another");
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += 1000;
	puts(pthread_cond_timedwait(&condition, &mutex, &until) == EPERM ?
		     "EPERM" :
		     "another");
	return 0;
}
