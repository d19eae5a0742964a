/* SPDX-License-Identifier: 0BSD */
/*
 * sem_timedwait() at 0 fails with ETIMEDOUT once the time by CLOCK_REALTIME has
 * come; above 0 it succeeds however late it is; a time that is none is EINVAL
 * if it would wait (POSIX.1-2024 sem_timedwait()).
 *
 * expect-stdout: ETIMEDOUT, late enough\npast ETIMEDOUT\nEINVAL\nabove 0: 0\n
 */
#include <errno.h>
#include <semaphore.h>
#include <stdio.h>
#include <time.h>

static const char *name(int result)
{
	return result == 0	  ? "0" :
	       errno == ETIMEDOUT ? "ETIMEDOUT" :
	       errno == EINVAL	  ? "EINVAL" :
				    "another";
}

int main(void)
{
	struct timespec until, now;
	sem_t semaphore;
	int result;

	sem_init(&semaphore, 0, 0);
	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += 50000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	result = sem_timedwait(&semaphore, &until);
	printf("%s, ", name(result));
	clock_gettime(CLOCK_REALTIME, &now);
	puts(now.tv_sec > until.tv_sec || (now.tv_sec == until.tv_sec &&
					   now.tv_nsec >= until.tv_nsec) ?
		     "late enough" :
		     "too early");
	until.tv_sec = 1;
	result = sem_timedwait(&semaphore, &until);
	printf("past %s\n", name(result));
	until.tv_nsec = 1000000000;
	result = sem_timedwait(&semaphore, &until);
	printf("%s\n", name(result));
	until.tv_nsec = 0;
	sem_post(&semaphore);
	result = sem_timedwait(&semaphore, &until);
	printf("above 0: %s\n", name(result));
	return 0;
}
