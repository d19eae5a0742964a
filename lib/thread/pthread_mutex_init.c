/* SPDX-License-Identifier: 0BSD */
/* pthread_mutex_init - make a mutex. */
#include <pthread.h>

int pthread_mutex_init(pthread_mutex_t *restrict mutex,
		       const pthread_mutexattr_t *restrict attributes)
{
	*mutex = (pthread_mutex_t){
		.__ex_kind = attributes ? attributes->__ex_kind : 0,
	};
	return 0;
}
