/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlockattr_init - the attributes of a rwlock: none. */
#include <pthread.h>

int pthread_rwlockattr_init(pthread_rwlockattr_t *attributes)
{
	*attributes = (pthread_rwlockattr_t){ 0 };
	return 0;
}
