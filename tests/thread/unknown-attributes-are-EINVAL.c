/* SPDX-License-Identifier: 0BSD */
/*
 * Kinds and states that do not exist are refused, and the object keeps what it
 * had (POSIX.1-2024 pthread_mutexattr_settype(), pthread_attr_setdetachstate(),
 * pthread_condattr_setclock(), pthread_barrier_init()).
 *
 * expect-stdout: EINVAL\nEINVAL\nEINVAL\nEINVAL\nEINVAL\nkept\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static void show(int result)
{
	puts(result == EINVAL ? "EINVAL" : "another");
}

int main(void)
{
	pthread_mutexattr_t kind;
	pthread_condattr_t clock;
	pthread_attr_t attributes;
	pthread_barrier_t barrier;
	int type = -1, state = -1;
	clockid_t of = -1;

	pthread_mutexattr_init(&kind);
	show(pthread_mutexattr_settype(&kind, 99));
	show(pthread_mutexattr_settype(&kind, -1));
	pthread_attr_init(&attributes);
	show(pthread_attr_setdetachstate(&attributes, 99));
	pthread_condattr_init(&clock);
	show(pthread_condattr_setclock(&clock, CLOCK_PROCESS_CPUTIME_ID));
	show(pthread_barrier_init(&barrier, NULL, 0));
	pthread_mutexattr_gettype(&kind, &type);
	pthread_attr_getdetachstate(&attributes, &state);
	pthread_condattr_getclock(&clock, &of);
	puts(type == PTHREAD_MUTEX_DEFAULT &&
			     state == PTHREAD_CREATE_JOINABLE &&
			     of == CLOCK_REALTIME ?
		     "kept" :
		     "changed");
	return 0;
}
