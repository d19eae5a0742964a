/* SPDX-License-Identifier: 0BSD */
/*
 * exit() inside a thread_local destructor or a key's goes on with the
 * destructors that remain, then with the handlers, and none runs twice
 * (DESIGN section 3).
 *
 * references-differ: musl: has no __cxa_thread_atexit_impl
 * expect-status: 6
 * expect-stdout: second, first, handler\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);
extern char __dso_handle;

static void show(void *text)
{
	printf("%s, ", (char *)text);
}

static void show_and_exit(void *text)
{
	show(text);
	exit(6);
}

static void handler(void)
{
	puts("handler");
}

static void *function(void *argument)
{
	__cxa_thread_atexit_impl(show, "first", &__dso_handle);
	__cxa_thread_atexit_impl(show_and_exit, "second", &__dso_handle);
	return argument;
}

int main(void)
{
	pthread_t thread;

	atexit(handler);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
