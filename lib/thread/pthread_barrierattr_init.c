/* SPDX-License-Identifier: 0BSD */
/* pthread_barrierattr_init - the attributes of a barrier: none. */
#include <pthread.h>

int pthread_barrierattr_init(pthread_barrierattr_t *attributes)
{
	*attributes = (pthread_barrierattr_t){ 0 };
	return 0;
}
