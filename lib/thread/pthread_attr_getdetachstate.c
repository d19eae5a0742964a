/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_getdetachstate - what was chosen. */
#include <pthread.h>

int pthread_attr_getdetachstate(const pthread_attr_t *attributes, int *detached)
{
	*detached = attributes->__ex_detached;
	return 0;
}
