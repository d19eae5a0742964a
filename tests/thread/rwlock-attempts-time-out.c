/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_rwlock_timedrdlock() and pthread_rwlock_timedwrlock() return
 * ETIMEDOUT once the time by CLOCK_REALTIME has come, and take a free lock
 * however late it is (POSIX.1-2024 pthread_rwlock_timedrdlock()).
 *
 * expect-stdout: write ETIMEDOUT\nread ETIMEDOUT\nfree 0\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;

static const char *name(int result)
{
	return result == ETIMEDOUT ? "ETIMEDOUT" :
	       result == 0	   ? "0" :
				     "another";
}

static void *try(void *argument)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += 30000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	printf("write %s\n", name(pthread_rwlock_timedwrlock(&lock, &until)));
	printf("read %s\n", name(pthread_rwlock_timedrdlock(&lock, &until)));
	return argument;
}

int main(void)
{
	struct timespec past = { 1, 0 };
	pthread_t thread;

	pthread_rwlock_wrlock(&lock);
	if (pthread_create(&thread, NULL, try, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	pthread_rwlock_unlock(&lock);
	printf("free %s\n", name(pthread_rwlock_timedrdlock(&lock, &past)));
	return 0;
}
