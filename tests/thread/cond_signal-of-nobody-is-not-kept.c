/* SPDX-License-Identifier: 0BSD */
/*
 * A signal or broadcast that nobody waits for is lost: a later wait times out
 * (POSIX.1-2024 pthread_cond_signal()).
 *
 * expect-stdout: timed out 1\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

int main(void)
{
	pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
	pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
	struct timespec until;
	int result;

	pthread_cond_signal(&condition);
	pthread_cond_broadcast(&condition);
	pthread_mutex_lock(&mutex);
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += 50000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	result = pthread_cond_timedwait(&condition, &mutex, &until);
	printf("timed out %d\n", result == ETIMEDOUT);
	return 0;
}
