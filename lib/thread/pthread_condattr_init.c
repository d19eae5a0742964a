/* SPDX-License-Identifier: 0BSD */
/* pthread_condattr_init - the attributes of a condition. */
#include <pthread.h>

int pthread_condattr_init(pthread_condattr_t *attributes)
{
	*attributes = (pthread_condattr_t){ 0 };
	return 0;
}
