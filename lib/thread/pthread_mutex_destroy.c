/* SPDX-License-Identifier: 0BSD */
/* pthread_mutex_destroy - be done with a mutex. */
#include <errno.h>
#include <pthread.h>

int pthread_mutex_destroy(pthread_mutex_t *mutex)
{
	return __atomic_load_n(&mutex->__ex_lock, __ATOMIC_RELAXED) ? EBUSY : 0;
}
