/* SPDX-License-Identifier: 0BSD */
/* pthread_attr_getguardsize - which size was chosen. */
#include <pthread.h>

int pthread_attr_getguardsize(const pthread_attr_t *restrict attributes,
			      size_t *restrict bytes)
{
	*bytes = attributes->__ex_guard;
	return 0;
}
