/* SPDX-License-Identifier: 0BSD */
/*
 * exit() first runs the destructors of the calling thread's thread_local
 * objects, then the handlers; those of other threads do not run, nor those of
 * keys (C++17 [basic.start.term]; DESIGN section 3).
 *
 * references-differ: musl: has no __cxa_thread_atexit_impl
 * expect-status: 5
 * expect-stdout: caller's second, caller's first, handler\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>

int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);
extern char __dso_handle;

static pthread_key_t key;
static sem_t ready;

static void show(void *text)
{
	printf("%s, ", (char *)text);
}

static void handler(void)
{
	puts("handler");
}

static void *stays(void *argument)
{
	__cxa_thread_atexit_impl(show, "another's", &__dso_handle);
	sem_post(&ready);
	for (;;)
		sem_wait(argument);
}

static void *leaves(void *argument)
{
	__cxa_thread_atexit_impl(show, "caller's first", &__dso_handle);
	__cxa_thread_atexit_impl(show, "caller's second", &__dso_handle);
	pthread_setspecific(key, "key");
	exit(5);
}

int main(void)
{
	static sem_t never;
	pthread_t thread;

	sem_init(&ready, 0, 0);
	sem_init(&never, 0, 0);
	pthread_key_create(&key, show);
	atexit(handler);
	__cxa_thread_atexit_impl(show, "main's", &__dso_handle);
	if (pthread_create(&thread, NULL, stays, &never) != 0)
		return 1;
	sem_wait(&ready);
	if (pthread_create(&thread, NULL, leaves, NULL) != 0)
		return 1;
	sem_wait(&never);
	return 2;
}
