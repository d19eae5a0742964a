/* SPDX-License-Identifier: 0BSD */
/* pthread_mutexattr_init - the attributes of a mutex. */
#include <pthread.h>

int pthread_mutexattr_init(pthread_mutexattr_t *attributes)
{
	*attributes = (pthread_mutexattr_t){ 0 };
	return 0;
}
