/* SPDX-License-Identifier: 0BSD */
/*
 * Four threads that are created, count under a mutex and are joined cost less
 * than 3,500 bytes with all of it (DESIGN section 9).
 *
 * expect-status: 40
 * expect-size: 3500
 * expect-absent: malloc __ex_format __ex_stdout __ex_flush_streams
 */
#include <pthread.h>
#include <stddef.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int count;

static void *function(void *argument)
{
	for (int i = 0; i < 10; i++) {
		pthread_mutex_lock(&mutex);
		count++;
		pthread_mutex_unlock(&mutex);
	}
	return argument;
}

int main(void)
{
	pthread_t thread[4];

	for (int i = 0; i < 4; i++)
		if (pthread_create(&thread[i], NULL, function, NULL) != 0)
			return 1;
	for (int i = 0; i < 4; i++)
		pthread_join(thread[i], NULL);
	return count;
}
