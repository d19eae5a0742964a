/* SPDX-License-Identifier: 0BSD */
/* pthread_condattr_getclock - which clock was chosen. */
#include <pthread.h>

int pthread_condattr_getclock(const pthread_condattr_t *restrict attributes,
			      clockid_t *restrict clock)
{
	*clock = attributes->__ex_clock;
	return 0;
}
