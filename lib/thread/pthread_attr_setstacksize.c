/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_setstacksize - choose the size of a stack. */
#include <errno.h>
#include <limits.h>
#include <pthread.h>

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t bytes)
{
	if (bytes < PTHREAD_STACK_MIN)
		return EINVAL;
	attributes->__ex_stack = bytes;
	return 0;
}
