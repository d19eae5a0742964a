/* SPDX-License-Identifier: 0BSD */
/*
 * A program that uses a mutex and starts no thread contains nothing that starts
 * or ends one (DESIGN section 1).
 *
 * expect-status: 5
 * expect-absent: pthread_create pthread_join pthread_exit __ex_create __ex_end
 * expect-absent: __ex_clone malloc
 */
#include <pthread.h>

int main(void)
{
	pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

	pthread_mutex_lock(&mutex);
	return pthread_mutex_unlock(&mutex) + 5;
}
