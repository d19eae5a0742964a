/* SPDX-License-Identifier: 0BSD */
/*
 * When no address space is left for a stack, pthread_create() returns EAGAIN,
 * and nothing of the attempt stays: as many threads as before can be had again
 * (POSIX.1-2024 pthread_create()).
 *
 * expect-stdout: EAGAIN\nEAGAIN\nEAGAIN\nas many each time\nran\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

enum { MOST = 8 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void *function(void *argument)
{
	pthread_mutex_lock(&mutex);
	pthread_mutex_unlock(&mutex);
	return argument;
}

/* A quarter of all addresses each: with 64 bits there is room for none. */
static int create_all(void)
{
	pthread_attr_t attributes;
	pthread_t thread[MOST];
	int count = 0, result = 0;

	pthread_attr_init(&attributes);
	if (pthread_attr_setstacksize(&attributes, SIZE_MAX / 4) != 0)
		return -1;
	pthread_mutex_lock(&mutex);
	while (count < MOST &&
	       (result = pthread_create(&thread[count], &attributes, function,
					NULL)) == 0)
		count++;
	pthread_mutex_unlock(&mutex);
	for (int i = 0; i < count; i++)
		pthread_join(thread[i], NULL);
	puts(result == EAGAIN ? "EAGAIN" : "another");
	return count;
}

int main(void)
{
	pthread_t thread;
	void *result = NULL;
	int first = create_all();
	int second = create_all();

	puts(create_all() == first && second == first ? "as many each time" :
							"fewer than before");
	if (pthread_create(&thread, NULL, function, &first) != 0)
		return 2;
	pthread_join(thread, &result);
	puts(result == &first ? "ran" : "did not run");
	return 0;
}
