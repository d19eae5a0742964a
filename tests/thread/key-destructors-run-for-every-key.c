/* SPDX-License-Identifier: 0BSD */
/*
 * At the end of a thread each key with a value has its destructor called with
 * it, for pthread_exit() as for a return, and values set meanwhile are tried
 * PTHREAD_DESTRUCTOR_ITERATIONS times (POSIX.1-2024 pthread_key_create()).
 *
 * expect-stdout: 50 keys, 50 calls\nfor ever: all the rounds and no more\n
 */
#include <limits.h>
#include <pthread.h>
#include <stdio.h>

enum { KEYS = 50 };

static pthread_key_t key[KEYS], ever;
static int calls[KEYS];
static int rounds;

static void destructor(void *value)
{
	++*(int *)value;
}

static void for_ever(void *value)
{
	rounds++;
	pthread_setspecific(ever, value);
}

static void *function(void *argument)
{
	for (int i = 0; i < KEYS; i++)
		pthread_setspecific(key[i], &calls[i]);
	pthread_setspecific(ever, argument);
	pthread_exit(NULL);
}

int main(void)
{
	pthread_t thread;
	int sum = 0;

	for (int i = 0; i < KEYS; i++)
		if (pthread_key_create(&key[i], destructor) != 0)
			return 1;
	pthread_key_create(&ever, for_ever);
	if (pthread_create(&thread, NULL, function, &thread) != 0)
		return 2;
	pthread_join(thread, NULL);
	for (int i = 0; i < KEYS; i++)
		sum += calls[i] == 1;
	printf("%d keys, %d calls\n", KEYS, sum);
	printf("for ever: %s\n", rounds == PTHREAD_DESTRUCTOR_ITERATIONS ?
					 "all the rounds and no more" :
					 "another number of rounds");
	return 0;
}
