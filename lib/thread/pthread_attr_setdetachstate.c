/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_setdetachstate - choose whether a thread can be joined. */
#include <errno.h>
#include <pthread.h>

int pthread_attr_setdetachstate(pthread_attr_t *attributes, int detached)
{
	if (detached != PTHREAD_CREATE_JOINABLE &&
	    detached != PTHREAD_CREATE_DETACHED)
		return EINVAL;
	attributes->__ex_detached = detached;
	return 0;
}
