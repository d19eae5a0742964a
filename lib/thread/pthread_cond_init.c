/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_init - make a condition. */
#include <pthread.h>

int pthread_cond_init(pthread_cond_t *restrict condition,
		      const pthread_condattr_t *restrict attributes)
{
	*condition = (pthread_cond_t){
		.__ex_clock = attributes ? attributes->__ex_clock : 0,
	};
	return 0;
}
