/* SPDX-License-Identifier: 0BSD */
/*
 * cnd_timedwait() returns thrd_timedout once that time by TIME_UTC has come,
 * not before, and holds the mutex then; a signal makes it thrd_success
 * (C17 7.26.3.5).
 *
 * expect-stdout: timed out\nlate enough\nheld\nsignalled\n
 */
#include <stdio.h>
#include <threads.h>
#include <time.h>

static mtx_t mutex;
static cnd_t changed;
static int ready;

static int is_held(void *argument)
{
	(void)argument;
	return mtx_trylock(&mutex) == thrd_busy;
}

static int signaller(void *argument)
{
	(void)argument;
	mtx_lock(&mutex);
	ready = 1;
	cnd_signal(&changed);
	mtx_unlock(&mutex);
	return 0;
}

int main(void)
{
	struct timespec until, now;
	thrd_t thread;
	int result;

	mtx_init(&mutex, mtx_plain);
	cnd_init(&changed);
	mtx_lock(&mutex);
	timespec_get(&until, TIME_UTC);
	until.tv_nsec += 50000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_nsec -= 1000000000;
		until.tv_sec++;
	}
	do
		result = cnd_timedwait(&changed, &mutex, &until);
	while (result == thrd_success); /* woken for no reason */
	puts(result == thrd_timedout ? "timed out" : "an error");
	timespec_get(&now, TIME_UTC);
	puts(now.tv_sec > until.tv_sec || (now.tv_sec == until.tv_sec &&
					   now.tv_nsec >= until.tv_nsec) ?
		     "late enough" :
		     "too early");
	if (thrd_create(&thread, is_held, NULL) != thrd_success)
		return 1;
	thrd_join(thread, &result);
	puts(result ? "held" : "not held");

	if (thrd_create(&thread, signaller, NULL) != thrd_success)
		return 1;
	until.tv_sec += 1000;
	while (!ready)
		if (cnd_timedwait(&changed, &mutex, &until) != thrd_success)
			return 2;
	puts("signalled");
	mtx_unlock(&mutex);
	thrd_join(thread, NULL);
	return 0;
}
