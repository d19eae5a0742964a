/* SPDX-License-Identifier: 0BSD */
/*
 * There are PTHREAD_KEYS_MAX keys, 128 at least; one more is EAGAIN, and a
 * deleted one can be had again, null in every thread (POSIX.1-2024
 * pthread_key_create(); limits.h).
 *
 * expect-stdout: 128 at least\nEAGAIN\nagain 0, null\nother thread null\n
 */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>

static pthread_key_t key[PTHREAD_KEYS_MAX + 1];
static int count;

static void *look(void *argument)
{
	printf("other thread %s\n",
	       pthread_getspecific(key[7]) ? "not null" : "null");
	return argument;
}

int main(void)
{
	pthread_t thread;
	int result = 0;

	while (count <= PTHREAD_KEYS_MAX &&
	       (result = pthread_key_create(&key[count], NULL)) == 0)
		if (pthread_setspecific(key[count++], key) != 0)
			return 1;
	puts(count >= 128 ? "128 at least" : "too few");
	puts(result == EAGAIN ? "EAGAIN" : "another");
	pthread_key_delete(key[7]);
	result = pthread_key_create(&key[7], NULL);
	printf("again %d, %s\n", result,
	       pthread_getspecific(key[7]) ? "not null" : "null");
	if (pthread_create(&thread, NULL, look, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 0;
}
