/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_setguardsize - choose the size of a guard. */
#include <pthread.h>

int pthread_attr_setguardsize(pthread_attr_t *attributes, size_t bytes)
{
	attributes->__ex_guard = bytes;
	return 0;
}
