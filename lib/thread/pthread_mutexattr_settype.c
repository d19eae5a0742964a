/* SPDX-License-Identifier: 0BSD */
/* pthread_mutexattr_settype - choose the kind of a mutex. */
#include <errno.h>
#include <pthread.h>

int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int kind)
{
	if (kind < PTHREAD_MUTEX_NORMAL || kind > PTHREAD_MUTEX_ERRORCHECK)
		return EINVAL;
	attributes->__ex_kind = kind;
	return 0;
}
