/* SPDX-License-Identifier: 0BSD */
/*
 * While exit() runs handlers, other threads may register more: what was
 * accepted runs, once, and what can no longer run is refused
 * (DESIGN section 3).
 *
 * only-exeunt: musl accepts and drops; glibc's destructors are handlers
 * expect-stdout: as many ran as were accepted\n
 */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS = 6, MOST = 300 };

static atomic_int accepted, ended, started;
static int ran;

static void handler(void)
{
	ran++;
}

static void *register_all(void *argument)
{
	started++;
	for (int i = 0; i < MOST && atexit(handler) == 0; i++)
		accepted++;
	ended++;
	return argument;
}

/* The list of handlers is closed by now: the threads soon know. */
__attribute__((destructor)) static void compare(void)
{
	while (ended < THREADS)
		sched_yield();
	if (atexit(handler) == 0)
		puts("accepted, too late");
	if (ran == accepted)
		puts("as many ran as were accepted");
	else
		printf("%d ran, %d accepted\n", ran, accepted);
}

int main(void)
{
	pthread_t thread;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread, NULL, register_all, NULL) != 0)
			return 1;
	while (started < THREADS)
		sched_yield();
	return 0;
}
