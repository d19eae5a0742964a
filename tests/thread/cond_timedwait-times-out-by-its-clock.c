/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_timedwait() returns ETIMEDOUT when the time has come by the
 * clock of the condition, CLOCK_REALTIME or what
 * pthread_condattr_setclock() chose, with the mutex held; a time that is none
 * is EINVAL (POSIX.1-2024 pthread_cond_timedwait()).
 *
 * expect-stdout: realtime: past ETIMEDOUT, soon ETIMEDOUT late enough held\n
 * expect-stdout: monotonic: past ETIMEDOUT, soon ETIMEDOUT late enough held\n
 * expect-stdout: EINVAL EINVAL\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static pthread_mutex_t mutex;

static const char *name(int result)
{
	return result == ETIMEDOUT ? "ETIMEDOUT" :
	       result == EINVAL	   ? "EINVAL" :
	       result == 0	   ? "0" :
				     "another error";
}

static void show(const char *text, pthread_cond_t *condition, clockid_t clock)
{
	struct timespec until, now;
	int result;

	pthread_mutex_lock(&mutex);
	clock_gettime(clock, &until);
	until.tv_sec--;
	do
		result = pthread_cond_timedwait(condition, &mutex, &until);
	while (result == 0);
	printf("%s: past %s, ", text, name(result));
	until.tv_sec++;
	until.tv_nsec += 50000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	do
		result = pthread_cond_timedwait(condition, &mutex, &until);
	while (result == 0);
	clock_gettime(clock, &now);
	printf("soon %s %s %s\n", name(result),
	       now.tv_sec > until.tv_sec || (now.tv_sec == until.tv_sec &&
					     now.tv_nsec >= until.tv_nsec) ?
		       "late enough" :
		       "too early",
	       pthread_mutex_unlock(&mutex) == 0 ? "held" : "not held");
}

int main(void)
{
	pthread_mutexattr_t kind;
	pthread_condattr_t attributes;
	pthread_cond_t real = PTHREAD_COND_INITIALIZER, monotonic;

	pthread_mutexattr_init(&kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&mutex, &kind);
	pthread_condattr_init(&attributes);
	if (pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) != 0)
		return 1;
	pthread_cond_init(&monotonic, &attributes);
	pthread_condattr_destroy(&attributes);
	show("realtime", &real, CLOCK_REALTIME);
	show("monotonic", &monotonic, CLOCK_MONOTONIC);

	pthread_mutex_lock(&mutex);
	printf("%s ",
	       name(pthread_cond_timedwait(&real, &mutex,
					   &(struct timespec){ 1, -1 })));
	puts(name(pthread_cond_timedwait(&real, &mutex,
					 &(struct timespec){ 1, 1000000000 })));
	pthread_mutex_unlock(&mutex);
	return 0;
}
