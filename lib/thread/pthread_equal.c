/* SPDX-License-Identifier: 0BSD */
/* pthread_equal - whether two are the same thread. */
#include <pthread.h>

int pthread_equal(pthread_t one, pthread_t other)
{
	return one == other;
}
