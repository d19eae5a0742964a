/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_destroy - be done with them. */
#include <pthread.h>

int pthread_attr_destroy(pthread_attr_t *attributes)
{
	(void)attributes;
	return 0;
}
