/* SPDX-License-Identifier: 0BSD */
/*
 * At the end of a thread the destructors of its thread_local objects run, the
 * last constructed first, then those of its keys; what the first set for a key
 * is seen by the second (Itanium C++ ABI, __cxa_thread_atexit;
 * POSIX.1-2024 pthread_exit()).
 *
 * references-differ: musl: has no __cxa_thread_atexit_impl
 * expect-stdout: thread: second first key\nmain goes on\n
 */
#include <pthread.h>
#include <stdio.h>

int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);
extern char __dso_handle;

static pthread_key_t key;

static void of_key(void *value)
{
	puts(value);
}

static void first(void *object)
{
	printf("%s ", (char *)object);
	pthread_setspecific(key, "key");
}

static void second(void *object)
{
	printf("%s ", (char *)object);
}

static void *function(void *argument)
{
	printf("thread: ");
	__cxa_thread_atexit_impl(first, "first", &__dso_handle);
	__cxa_thread_atexit_impl(second, "second", &__dso_handle);
	return argument;
}

int main(void)
{
	pthread_t thread;

	pthread_key_create(&key, of_key);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	puts("main goes on");
	return 0;
}
