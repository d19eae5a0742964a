/* SPDX-License-Identifier: 0BSD */
/* pthread_barrier_init - make a barrier. */
#include <errno.h>
#include <pthread.h>

int pthread_barrier_init(pthread_barrier_t *restrict barrier,
			 const pthread_barrierattr_t *restrict attributes,
			 unsigned int count)
{
	(void)attributes;
	if (count == 0)
		return EINVAL;
	*barrier = (pthread_barrier_t){ .__ex_count = count };
	return 0;
}
