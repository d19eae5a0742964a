/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_join() gives back the pointer that the thread's function returned or
 * pthread_exit() was given; nobody need ask for it (POSIX.1-2024
 * pthread_join()).
 *
 * expect-stdout: returned 1\nexited 1\nnull 1\nnot asked 0\n
 */
#include <pthread.h>
#include <stdio.h>

static char object;

static void *returns(void *argument)
{
	return argument;
}

static void deep(int depth, void *value)
{
	if (depth == 0)
		pthread_exit(value);
	deep(depth - 1, value);
	puts("never");
}

static void *exits(void *argument)
{
	deep(10, argument);
	return NULL;
}

int main(void)
{
	pthread_t thread;
	void *result;

	if (pthread_create(&thread, NULL, returns, &object) != 0)
		return 1;
	pthread_join(thread, &result);
	printf("returned %d\n", result == &object);
	pthread_create(&thread, NULL, exits, &object);
	pthread_join(thread, &result);
	printf("exited %d\n", result == &object);
	pthread_create(&thread, NULL, returns, NULL);
	pthread_join(thread, &result);
	printf("null %d\n", result == NULL);
	pthread_create(&thread, NULL, returns, &object);
	printf("not asked %d\n", pthread_join(thread, NULL));
	return 0;
}
