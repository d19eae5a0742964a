/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_mutex_timedlock() waits until the time by CLOCK_REALTIME and returns
 * ETIMEDOUT then; a free mutex it takes even when the time is past or none at
 * all; a normal mutex does deadlock its owner (POSIX.1-2024
 * pthread_mutex_timedlock(), pthread_mutex_lock()).
 *
 * expect-stdout: free 0\nowner ETIMEDOUT, late enough\nother ETIMEDOUT\n
 * expect-stdout: bad time EINVAL\nfree and bad time 0\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct timespec until;

static const char *name(int result)
{
	return result == 0	   ? "0" :
	       result == ETIMEDOUT ? "ETIMEDOUT" :
	       result == EINVAL	   ? "EINVAL" :
				     "another error";
}

static void *lock(void *argument)
{
	printf("other %s\n", name(pthread_mutex_timedlock(&mutex, &until)));
	return argument;
}

int main(void)
{
	struct timespec past = { 1, 0 }, bad = { 1, 1000000000 }, now;
	pthread_t thread;
	int result;

	printf("free %s\n", name(pthread_mutex_timedlock(&mutex, &past)));
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += 50000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	result = pthread_mutex_timedlock(&mutex, &until);
	clock_gettime(CLOCK_REALTIME, &now);
	printf("owner %s, %s\n", name(result),
	       now.tv_sec > until.tv_sec || (now.tv_sec == until.tv_sec &&
					     now.tv_nsec >= until.tv_nsec) ?
		       "late enough" :
		       "too early");
	if (pthread_create(&thread, NULL, lock, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	printf("bad time %s\n", name(pthread_mutex_timedlock(&mutex, &bad)));
	pthread_mutex_unlock(&mutex);
	printf("free and bad time %s\n",
	       name(pthread_mutex_timedlock(&mutex, &bad)));
	return 0;
}
