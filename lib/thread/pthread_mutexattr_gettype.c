/* SPDX-License-Identifier: 0BSD */
/* pthread_mutexattr_gettype - which kind was chosen. */
#include <pthread.h>

int pthread_mutexattr_gettype(const pthread_mutexattr_t *restrict attributes,
			      int *restrict kind)
{
	*kind = attributes->__ex_kind;
	return 0;
}
